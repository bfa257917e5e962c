using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit;

/// <summary><c>[Headers("Name: value", …)]</c> on an interface or a method, as constants of ours.</summary>
internal static class RefitHeaders
{
    /// <summary>Rewrites the constants of a declaration.</summary>
    public static void Write(ISymbol owner, ClientPlan plan)
    {
        if (RefitNames.Find(owner, "Headers") is not { } attribute)
        {
            return;
        }

        var sources = Expressions(attribute);
        var texts = new List<string>();
        var index = 0;
        foreach (var header in Values(attribute))
        {
            if (Constant(owner, header, sources.ElementAtOrDefault(index++), plan) is { } text)
            {
                texts.Add(text);
            }
        }

        plan.Edits.Of(owner).Replace(attribute, texts);
    }

    /// <summary>The media type that a declaration's constants give to its bodies.</summary>
    public static string? ContentType(ISymbol owner) =>
        RefitNames.Find(owner, "Headers") is { } attribute
            ? Values(attribute).Select(Split).LastOrDefault(static header => IsContentType(header.Name)).Value
            : null;

    /// <summary>Whether a constant of the method or its interface has the name.</summary>
    public static bool HasConstant(ISymbol owner, string name) =>
        RefitNames.Find(owner, "Headers") is { } attribute && Values(attribute).Any(header => string.Equals(Split(header).Name, name, StringComparison.OrdinalIgnoreCase));

    private static string? Constant(ISymbol owner, string header, ExpressionSyntax? source, ClientPlan plan)
    {
        var (name, value) = Split(header);
        if (IsContentType(name) && value is not null)
        {
            return null; // the body says it
        }

        if (string.Equals(name, "Authorization", StringComparison.OrdinalIgnoreCase) && value is { Length: > 0 } scheme && scheme.IndexOf(' ') < 0)
        {
            plan.Differs(
                owner,
                $"Refit fills 'Authorization: {scheme}' from AuthorizationHeaderValueGetter; TypedRequests signs every call with the session's Auth, and the constant goes. Set Session.Auth, or HttpSessionOptions.Auth",
                RefitTopics.Headers);
            return null;
        }

        if (!Tokens.IsToken(name))
        {
            plan.Stays(owner, $"'{name}' is no name of a header", RefitTopics.Headers);
            return null;
        }

        return new AttributeText("Header").Add(CSharpText.Literal(name)).Add(value is null ? "null" : ValueText(name, value, source)).ToString();
    }

    // "User-Agent: " + Product keeps its expression.
    private static string ValueText(string name, string value, ExpressionSyntax? source) =>
        source is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: LiteralExpressionSyntax { Token.Value: string left } } sum && left.Trim() == name + ":"
            ? sum.Right.ToString()
            : CSharpText.Literal(value);

    private static IReadOnlyList<ExpressionSyntax> Expressions(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: var arguments } ? [.. arguments.Select(static argument => argument.Expression)] : [];

    private static IEnumerable<string> Values(AttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Select(static argument => argument.Value as string).Where(static header => !string.IsNullOrWhiteSpace(header))!; // just asked

    private static (string Name, string? Value) Split(string header)
    {
        var colon = header.IndexOf(':');
        return colon < 0 ? (header.Trim(), null) : (header.Substring(0, colon).Trim(), header.Substring(colon + 1).Trim());
    }

    private static bool IsContentType(string name) => string.Equals(name, "Content-Type", StringComparison.OrdinalIgnoreCase);
}
