using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Refit;

/// <summary>A part of a multipart body, with the media type and file name that Refit gives it.</summary>
internal static class RefitParts
{
    private const string Text = "text/plain; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    public static void Write(IParameterSymbol parameter, RefitMethod method)
    {
        var edit = method.Plan.Edits.Of(parameter);
        var alias = RefitNames.Find(parameter, "AliasAs");
        var attachment = RefitNames.Find(parameter, "AttachmentName");
        var name = RefitParameters.NameOf(parameter);
        var text = new AttributeText("Part");
        if (alias is not null || NameCase.Apply(0, parameter.Name) != parameter.Name)
        {
            text.Add(CSharpText.Literal(name));
        }

        if (RefitNames.Text(attachment) is { } fileName)
        {
            text.Set("FileName", CSharpText.Literal(fileName));
        }

        WriteType(parameter, text, method, edit);
        RefitParameters.WriteOver(parameter, text, edit, alias, attachment);
    }

    private static void WriteType(IParameterSymbol parameter, AttributeText text, RefitMethod method, DeclarationEdit edit)
    {
        var item = Item(parameter.Type);
        var shape = ValueShape.Of(item);
        if (RefitNames.IsPart(item))
        {
            WriteFile(item, parameter, method);
        }
        else if (item.SpecialType == SpecialType.System_String)
        {
            text.Set("ContentType", CSharpText.Literal(Text));
        }
        else if (item.DerivesFrom("System.IO", "Stream") || item.Is("System.IO", "FileInfo") || shape.Kind == ValueKind.Bytes)
        {
            RefitParameters.Tell("Refit sends the file without a Content-Type; TypedRequests sends application/octet-stream", parameter, method, RefitTopics.Multipart);
        }
        else if (item.DerivesFrom("System.Net.Http", "HttpContent"))
        {
            method.Plan.Stays(parameter, "an HttpContent is no part; pass FilePart.FromContent(content)", RefitTopics.Multipart);
        }
        else
        {
            WriteValue(parameter, item, shape, text, method, edit);
        }
    }

    private static void WriteFile(ITypeSymbol item, IParameterSymbol parameter, RefitMethod method)
    {
        if (item.Name is not ("StreamPart" or "ByteArrayPart" or "FileInfoPart" or "MultipartItem"))
        {
            method.Plan.Stays(parameter, $"{item.Name} makes its content itself; pass FilePart.FromContent", RefitTopics.Multipart);
        }

        RefitParameters.Tell(
            "Refit sends a file without a Content-Type when it has none, and under the name that the part says; TypedRequests sends application/octet-stream, under the parameter's name",
            parameter,
            method,
            RefitTopics.Multipart);
    }

    // A guid or a date is text there, anything else JSON.
    private static void WriteValue(IParameterSymbol parameter, ITypeSymbol item, ValueShape shape, AttributeText text, RefitMethod method, DeclarationEdit edit)
    {
        var isText = item.Is("System", "Guid") || item.SpecialType == SpecialType.System_DateTime || item.Is("System", "DateTimeOffset") || item.Is("System", "DateOnly")
            || item.Is("System", "TimeOnly") || item.Is("System", "TimeSpan");
        text.Set("ContentType", CSharpText.Literal(isText ? Text : Json));
        if (isText)
        {
            RefitParameters.Tell(RefitTexts.KeepOfMember(item, null, edit), parameter, method, RefitTopics.Values);
        }
        else if (shape.Kind == ValueKind.Enum)
        {
            RefitParameters.Tell("Refit sends the enum's name in quotes, as JSON; TypedRequests sends it without", parameter, method, RefitTopics.Multipart);
        }
        else if (!shape.HasText)
        {
            new RefitJson(method.Plan, parameter, method.Context.Options).Keep(item);
            RefitParameters.Tell("Refit gives a JSON part a file name, the parameter's; TypedRequests gives it none", parameter, method, RefitTopics.Multipart);
        }
    }

    // Of references a part each, as here.
    private static ITypeSymbol Item(ITypeSymbol type) =>
        ValueShape.Of(type) is { Kind: ValueKind.Collection, Element: { } element } && (element.IsReferenceType || RefitNames.IsPart(element)) ? TypeRefReader.Underlying(element) : TypeRefReader.Underlying(type);
}
