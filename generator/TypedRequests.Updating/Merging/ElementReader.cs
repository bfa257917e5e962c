using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Updating.Merging;

/// <summary>Reads what a file declares.</summary>
internal static class ElementReader
{
    /// <summary>The types of a file, in order.</summary>
    public static IReadOnlyList<Element> TypesOf(SyntaxNode root) => [.. root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>().Select(OfType)];

    private static Element OfType(BaseTypeDeclarationSyntax type)
    {
        List<Element> children = [];
        if (type is TypeDeclarationSyntax { ParameterList.Parameters: var parameters }) children.AddRange(parameters.Select(static parameter => OfParameter(parameter, default)));
        if (type is TypeDeclarationSyntax { Members: var members }) children.AddRange(members.Select(OfMember));
        if (type is EnumDeclarationSyntax { Members: var values }) children.AddRange(values.Select(OfValue));
        var keyword = type is EnumDeclarationSyntax ? "enum" : ((TypeDeclarationSyntax)type).Keyword.Text;
        var endOfName = type is TypeDeclarationSyntax { ParameterList: { } list } ? list.Span.End : type is TypeDeclarationSyntax { TypeParameterList: { } generic } ? generic.Span.End : type.Identifier.Span.End;
        return new Element(ElementKind.Type, keyword + " " + type.Identifier.Text, type.Identifier.Text, type)
        {
            Attributes = AttributesOf(type.AttributeLists),
            Slots = [Part("modifiers", type.Modifiers, StartAfter(type.AttributeLists, type)), After("base", endOfName, type.BaseList)],
            Children = Numbered(children),
        };
    }

    private static Element OfMember(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => OfType(type),
        MethodDeclarationSyntax method => OfMethod(method),
        PropertyDeclarationSyntax property => new Element(ElementKind.Property, WireName.OfMember(property.AttributeLists, property.Identifier.Text), property.Identifier.Text, property)
        {
            Attributes = AttributesOf(property.AttributeLists),
            Slots = [new("type", property.Type.Span, PlainText.Of(property.Type)), Rest(property)],
        },
        _ => new Element(ElementKind.Other, PlainText.Of(member), "", member),
    };

    private static Element.Slot Rest(PropertyDeclarationSyntax property)
    {
        var start = property.Identifier.Span.End;
        return new("rest", TextSpan.FromBounds(start, property.Span.End), PlainText.Of(property.DescendantTokens().Where(token => token.SpanStart >= start)));
    }

    private static Element OfMethod(MethodDeclarationSyntax method) => new(ElementKind.Method, WireName.OfMethod(method.AttributeLists) ?? method.Identifier.Text, method.Identifier.Text, method)
    {
        Attributes = AttributesOf(method.AttributeLists),
        Slots = [new("result", method.ReturnType.Span, PlainText.Of(method.ReturnType))],
        Children = Numbered([.. method.ParameterList.Parameters.Select(parameter => OfParameter(parameter, method.AttributeLists))]),
    };

    private static Element OfParameter(ParameterSyntax parameter, SyntaxList<AttributeListSyntax> method)
    {
        var name = parameter.Identifier.Text;
        return new Element(ElementKind.Parameter, WireName.OfHole(method, name) ?? WireName.OfMember(parameter.AttributeLists, name), name, parameter)
        {
            Attributes = AttributesOf(parameter.AttributeLists),
            Slots = [new("type", parameter.Type?.Span ?? default, PlainText.Of(parameter.Type)), After("default", parameter.Identifier.Span.End, parameter.Default)],
        };
    }

    private static Element OfValue(EnumMemberDeclarationSyntax value) => new(ElementKind.Value, WireName.OfMember(value.AttributeLists, value.Identifier.Text), value.Identifier.Text, value)
    {
        Attributes = AttributesOf(value.AttributeLists),
        Slots = [After("value", value.Identifier.Span.End, value.EqualsValue)],
    };

    private static IReadOnlyList<(string, SyntaxNode)> AttributesOf(SyntaxList<AttributeListSyntax> lists)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. WireName.All(lists).Select(attribute =>
        {
            var key = PlainText.Of(attribute.Name);
            var count = counts[key] = counts.GetValueOrDefault(key) + 1;
            return (FormattableString.Invariant($"{key} {count}"), (SyntaxNode)attribute);
        })];
    }

    private static Element.Slot Part(string name, IEnumerable<SyntaxToken> tokens, int start) =>
        tokens.ToList() is { Count: > 0 } all ? new(name, TextSpan.FromBounds(all[0].SpanStart, all[^1].FullSpan.End), PlainText.Of(all)) : new(name, new TextSpan(start, 0), "");

    private static int StartAfter(SyntaxList<AttributeListSyntax> lists, SyntaxNode node) => lists.Count > 0 ? lists.FullSpan.End : node.SpanStart;

    private static Element.Slot After(string name, int start, SyntaxNodeOrToken node) => node.RawKind == 0
        ? new(name, new TextSpan(start, 0), "")
        : new(name, TextSpan.FromBounds(start, node.Span.End), node.AsNode() is { } inner ? PlainText.Of(inner) : node.AsToken().Text);

    // Of two elements of one key, such as two methods for one operation, the second is the second everywhere.
    private static IReadOnlyList<Element> Numbered(List<Element> elements)
    {
        var counts = new Dictionary<(ElementKind, string), int>();
        return [.. elements.Select(element =>
        {
            var count = counts[(element.Kind, element.Key)] = counts.GetValueOrDefault((element.Kind, element.Key)) + 1;
            return count == 1 ? element : element with { Key = FormattableString.Invariant($"{element.Key} #{count}") };
        })];
    }
}
