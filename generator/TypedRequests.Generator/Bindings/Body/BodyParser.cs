using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>The body: JSON, text, bytes, a stream, any <c>HttpContent</c>, or JSON lines.</summary>
internal sealed class BodyParser : BindingParser
{
    public override string Attribute => "Body";

    public override bool Infers(BindingSource source, MethodContext method) =>
        source.Type.DerivesFrom("System.Net.Http", "HttpContent")
        || (method.InfersBody && method.Verb.InfersBody && !source.Shape.HasText);

    public override void Parse(BindingSource source, MethodContext method)
    {
        Claim(source, method, "Body");
        MediaTypeRule.Check(source, method);
        if (source.Attribute is null)
        {
            method.Infer("body: " + source.Name);
        }

        var contentType = source.Attribute?.Named("ContentType") as string;
        var written = contentType is null ? null : CSharpText.Literal(contentType);
        if (PlainMember(source) is { } member)
        {
            method.Add(member, source.Expression, written);
        }
        else if (Lines(source, contentType) is { } item)
        {
            AddLines(source, method, item, written);
        }
        else if (source.Shape.Kind == ValueKind.Unsendable)
        {
            method.Report(Descriptors.UnsendableArgument, source.Location, source.Name, source.Type.ToDisplayString(), "as a body.");
        }
        else
        {
            MediaTypeRule.CheckJson(source, method);
            AddJson(source, method, "JsonBody", source.Type, written);
        }
    }

    /// <summary>Whether a value without an attribute would be the body, were there none already: a record beside <c>[Part]</c> does not belong into the URL.</summary>
    public static bool IsMeantAsBody(BindingSource source, MethodContext method) =>
        source is { Attribute: null, Place: null }
        && !method.InfersBody
        && method.Verb.InfersBody
        && (source.Shape.Kind == ValueKind.Object || (source.Shape is { Kind: ValueKind.Collection, Element: { } element } && source.ShapeOf(element).Kind == ValueKind.Object));

    /// <summary>Takes the request's content for a parameter, and reports what contradicts it.</summary>
    internal static void Claim(BindingSource source, MethodContext method, string kind)
    {
        var first = method.Body.Kind;
        if (!method.Body.TryAdd(kind))
        {
            method.Report(Descriptors.TwoBodies, source.Location, source.Name, first == "Body" ? "another body" : first == "Form" ? "a form" : "parts");
        }
        else if (method.Verb.HasNoBody)
        {
            method.Report(Descriptors.BodyWithoutMeaning, source.Location, source.Name, method.Verb.Verb);
        }
    }

    private static string? PlainMember(BindingSource source) => source switch
    {
        { Type.SpecialType: SpecialType.System_String } => "TextBody",
        { Shape.Kind: ValueKind.Bytes } => "BytesBody",
        _ when source.Type.DerivesFrom("System.IO", "Stream") => "StreamBody",
        _ when source.Type.DerivesFrom("System.Net.Http", "HttpContent") => "ContentBody",
        _ when FileTypes.IsFileInfo(source.Type) => "FileBody",
        _ => null,
    };

    private static ITypeSymbol? Lines(BindingSource source, string? contentType)
    {
        if (source.Type.FindConstructed("System.Collections.Generic", "IAsyncEnumerable", 1) is { } stream)
        {
            return stream.TypeArguments[0];
        }

        var isLines = contentType is not null && (contentType.IndexOf("ndjson", StringComparison.OrdinalIgnoreCase) >= 0 || contentType.IndexOf("jsonl", StringComparison.OrdinalIgnoreCase) >= 0);
        return isLines && source.Shape.Kind == ValueKind.Collection ? source.Shape.Element : null;
    }

    private static void AddLines(BindingSource source, MethodContext method, ITypeSymbol item, string? contentType)
    {
        if (method.FormatOfArgument(item, source) is { } format)
        {
            method.Add("JsonLinesBody", source.Expression, format, contentType);
        }
    }

    private static void AddJson(BindingSource source, MethodContext method, string member, ITypeSymbol type, string? contentType)
    {
        if (method.Format(type, source) is { } format)
        {
            method.Add(member, source.Expression, format, contentType);
        }
    }
}
