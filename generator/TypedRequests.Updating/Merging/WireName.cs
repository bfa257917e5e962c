using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Updating.Merging;

/// <summary>What a declaration is on the wire.</summary>
internal static partial class WireName
{
    private static readonly HashSet<string> s_verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "HttpMethod"];
    private static readonly HashSet<string> s_names = ["Query", "Header", "Cookie", "Path", "Form", "Part", "Name", "JsonPropertyName", "JsonStringEnumMemberName", "Property"];

    /// <summary>The verb and the route of a method, holes without their names; null if it has none.</summary>
    public static string? OfMethod(SyntaxList<AttributeListSyntax> lists)
    {
        if (All(lists).FirstOrDefault(static attribute => s_verbs.Contains(NameOf(attribute))) is not { } verb) return null;
        var texts = Texts(verb).ToList();
        var route = Hole().Replace(texts.LastOrDefault() ?? "", "{}").Split('?')[0];
        return $"{(texts.Count > 1 ? texts[0] : NameOf(verb)).ToUpperInvariant()} {route}";
    }

    /// <summary>The name that an attribute says, or that in C#; without case and separators, so that every naming of one name is equal.</summary>
    public static string OfMember(SyntaxList<AttributeListSyntax> lists, string name) => Squashed(All(lists).Where(static attribute => s_names.Contains(NameOf(attribute))).SelectMany(Texts).FirstOrDefault(name));

    /// <summary>The place of a hole in a route, which is what a parameter of the path is on the wire; null if it is in none.</summary>
    public static string? OfHole(SyntaxList<AttributeListSyntax> method, string name)
    {
        var route = All(method).Where(static attribute => s_verbs.Contains(NameOf(attribute))).SelectMany(Texts).LastOrDefault() ?? "";
        var holes = Hole().Matches(route.Split('?')[0]).Select(static match => match.Groups["name"].Value).ToList();
        return holes.IndexOf(name) is var place and >= 0 ? FormattableString.Invariant($"{{{place}}}") : null;
    }

    /// <summary>The name of an attribute, as short as it is written.</summary>
    public static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.Text,
        SimpleNameSyntax simple => simple.Identifier.Text,
        _ => attribute.Name.ToString(),
    };

    public static IEnumerable<AttributeSyntax> All(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(static list => list.Attributes);

    /// <summary>An attribute whose holes have no names: what they are called is no difference.</summary>
    public static string WithoutHoles(SyntaxNode? attribute) => attribute is AttributeSyntax written && s_verbs.Contains(NameOf(written)) ? Hole().Replace(PlainText.Of(attribute), "{}") : PlainText.Of(attribute);

    private static IEnumerable<string> Texts(AttributeSyntax attribute) => (attribute.ArgumentList?.Arguments ?? default)
        .Where(static argument => argument.NameEquals is null).Select(static argument => argument.Expression).OfType<LiteralExpressionSyntax>().Select(static literal => literal.Token.Value).OfType<string>();

    private static string Squashed(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    [GeneratedRegex(@"\{[+#./;]?(?<name>\w*)[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();
}
