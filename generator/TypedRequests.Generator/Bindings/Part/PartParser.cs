using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>A part of a multipart body: a file, a field, or JSON.</summary>
internal sealed class PartParser : BindingParser
{
    public override string Attribute => "Part";

    public override bool Infers(BindingSource source, MethodContext method) =>
        FileTypes.IsFilePart(source.Type) || FileTypes.IsFileInfo(source.Type) || (Item(source) is { } item && (FileTypes.IsFilePart(item) || FileTypes.IsFileInfo(item)));

    public override void Parse(BindingSource source, MethodContext method)
    {
        BodyParser.Claim(source, method, "Part");
        if (source.Attribute is null)
        {
            method.Infer("part: " + source.Name);
        }

        MediaTypeRule.Check(source, method);
        if (source.Shape.Kind == ValueKind.Dictionary && ParseMap(source, method))
        {
            return;
        }

        var name = CSharpText.Literal(source.Attribute?.Text(0) ?? method.Client.WireName(source.Name));
        var (type, plural) = Item(source) is { } item ? (item, "s") : (source.Type, "");
        Add(source, method, type, plural, name);
    }

    private static void Add(BindingSource source, MethodContext method, ITypeSymbol type, string plural, string name)
    {
        var (contentType, fileName) = (Argument(source, "ContentType", "contentType"), Argument(source, "FileName", "fileName"));
        var shape = source.ShapeOf(type);
        var isOwn = FileTypes.IsFilePart(type);
        var isFile = FileTypes.IsFile(type) || shape.Kind == ValueKind.Bytes;
        IdleAnnotations.CheckPart(source, method, isOwn, isFile);
        if (isFile)
        {
            method.Add("Part" + plural, name, source.Expression, isOwn ? null : fileName, isOwn ? null : contentType);
        }
        else if (shape.HasText)
        {
            method.Add("Field" + plural, name, source.Expression, ValueText.ItemArgument(shape, null, method), contentType);
        }
        else
        {
            AddJson(source, method, name, contentType);
        }
    }

    // A dictionary of files is a part for each, one of plain values a field for each, one of records a JSON part for each. With a name of its own, one of records is a single JSON part.
    private static bool ParseMap(BindingSource source, MethodContext method)
    {
        var value = source.Shape.Element!; // a dictionary has values
        var shape = source.ShapeOf(value);
        var isFile = FileTypes.IsFile(value) || shape.Kind == ValueKind.Bytes;
        var isPlain = isFile || shape.HasText;
        if (MapFields.Key(source.Type).SpecialType != SpecialType.System_String || (!isPlain && source.Attribute?.Text(0) is not null))
        {
            return false;
        }

        if (!isPlain)
        {
            AddJsonMap(source, value, method);
            return true;
        }

        if (source.Attribute is { } attribute && attribute.Text(0) is { } name)
        {
            method.Report(Descriptors.IdleAnnotation, attribute.ArgumentLocation(0), name, source.Name, "the keys of a dictionary are the names of its parts. Write [Part] alone, or pass a single part.");
        }

        method.Add(isFile ? "PartMap" : "FieldMap", source.Expression, isFile ? null : ValueText.ItemArgument(shape, null, method));
        return true;
    }

    // A collection of files or plain values is a part per item; one of records is one JSON part.
    private static ITypeSymbol? Item(BindingSource source) =>
        source.Shape is { Kind: ValueKind.Collection, Element: { } element } && (FileTypes.IsFile(element) || source.ShapeOf(element) is { HasText: true } or { Kind: ValueKind.Bytes })
            ? element
            : null;

    private static void AddJson(BindingSource source, MethodContext method, string name, string? contentType)
    {
        if (source.Shape.Kind == ValueKind.Unsendable)
        {
            ReportUnsendable(source, method);
        }
        else if (method.Format(source.Type, source) is { } format)
        {
            MediaTypeRule.CheckJson(source, method);
            method.Add("JsonPart", name, source.Expression, format, contentType);
        }
    }

    private static void AddJsonMap(BindingSource source, ITypeSymbol value, MethodContext method)
    {
        if (source.ShapeOf(value).Kind == ValueKind.Unsendable)
        {
            ReportUnsendable(source, method);
        }
        else if (method.FormatOfArgument(value, source) is { } format)
        {
            MediaTypeRule.CheckJson(source, method);
            method.Add("JsonPartMap", source.Expression, format, Argument(source, "ContentType", "contentType"));
        }
    }

    private static void ReportUnsendable(BindingSource source, MethodContext method) =>
        method.Report(Descriptors.UnsendableArgument, source.Location, source.Name, source.Type.ToDisplayString(), "as a part. Pass a FilePart, a Stream, bytes, or a value that JSON can hold.");

    private static string? Argument(BindingSource source, string property, string parameter) =>
        source.Attribute?.Named(property) is string value ? $"{parameter}: {CSharpText.Literal(value)}" : null;
}
