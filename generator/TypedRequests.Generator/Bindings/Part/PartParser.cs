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

    public override bool Infers(BindingSource source, MethodContext method) => IsFile(source.Type) || (Item(source) is { } item && item.IsOurs("FilePart"));

    public override void Parse(BindingSource source, MethodContext method)
    {
        BodyParser.Claim(source, method, "Part");
        var name = CSharpText.Literal(source.Attribute?.Text(0) ?? method.Client.WireName(source.Name));
        var contentType = Argument(source, "ContentType", "contentType");
        var fileName = Argument(source, "FileName", "fileName");
        if (source.Attribute is null)
        {
            method.Infer("part: " + source.Name);
        }

        var (type, plural) = Item(source) is { } item ? (item, "s") : (source.Type, "");
        var shape = ValueShape.Of(type);
        var isFile = IsFile(type) || shape.Kind == ValueKind.Bytes || type.DerivesFrom("System.IO", "Stream");
        IdleAnnotations.CheckPart(source, method, IsFile(type), isFile);
        MediaTypeRule.Check(source, method);
        if (isFile)
        {
            method.Add("Part" + plural, name, source.Expression, IsFile(type) ? null : fileName, IsFile(type) ? null : contentType);
        }
        else if (shape.HasText)
        {
            method.Add("Field" + plural, name, source.Expression, shape.Kind == ValueKind.Enum ? ValueText.ItemArgument(shape, null, method) : null, contentType);
        }
        else
        {
            AddJson(source, method, name, contentType);
        }
    }

    // A collection of files or plain values is a part per item; one of records is one JSON part.
    private static ITypeSymbol? Item(BindingSource source) =>
        source.Shape is { Kind: ValueKind.Collection, Element: { } element }
        && (IsFile(element) || element.DerivesFrom("System.IO", "Stream") || ValueShape.Of(element) is { HasText: true } or { Kind: ValueKind.Bytes })
            ? element
            : null;

    private static void AddJson(BindingSource source, MethodContext method, string name, string? contentType)
    {
        if (source.Shape.Kind == ValueKind.Unsendable)
        {
            method.Report(Descriptors.UnsendableArgument, source.Location, source.Name, source.Type.ToDisplayString(), "as a part. Pass a FilePart, a Stream, bytes, or a value that JSON can hold.");
        }
        else if (method.Format(source.Type, source) is { } format)
        {
            method.Add("JsonPart", name, source.Expression, format, contentType);
        }
    }

    private static bool IsFile(ITypeSymbol type) => type.IsOurs("FilePart");

    private static string? Argument(BindingSource source, string property, string parameter) =>
        source.Attribute?.Named(property) is string value ? $"{parameter}: {CSharpText.Literal(value)}" : null;
}
