using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.CodeFixes.Editing;

/// <summary>The characters of a route between the quotes of one string literal, in any of C#'s forms but an interpolated one.</summary>
internal sealed class RouteLiteral
{
    private readonly SyntaxToken _token;
    private readonly int _quotesBefore;
    private readonly int _quotesAfter;

    private RouteLiteral(SyntaxToken token)
    {
        _token = token;
        var text = token.Text;
        _quotesBefore = text.IndexOf('"');
        while (_quotesBefore < text.Length && text[_quotesBefore] == '"' && (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || _quotesBefore == text.IndexOf('"')))
        {
            _quotesBefore++;
        }

        _quotesAfter = token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) ? _quotesBefore : 1;
    }

    /// <summary>The source text between the quotes: escapes as they are written.</summary>
    public string Inner => _token.Text.Substring(_quotesBefore, _token.Text.Length - _quotesBefore - _quotesAfter);

    /// <summary>Where <see cref="Inner"/> starts in the document.</summary>
    public int Start => _token.SpanStart + _quotesBefore;

    public static RouteLiteral? At(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) ? new RouteLiteral(token) : null;

    /// <summary>The last literal of the route given to the verb of a method, or null when there is none in source.</summary>
    public static RouteLiteral? Of(BaseMethodDeclarationSyntax method)
    {
        var verb = VerbOf(method);
        var index = verb?.Name.ToString().EndsWith("HttpMethod", StringComparison.Ordinal) == true ? 1 : 0;
        var route = verb?.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).Skip(index).FirstOrDefault();
        return route is null ? null : At(route.Expression.GetLastToken());
    }

    /// <summary>The first verb attribute of a method, by name.</summary>
    public static AttributeSyntax? VerbOf(BaseMethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(static attribute => IsVerb(attribute.Name));

    public TextChange Replace(int start, int length, string text) => new(new TextSpan(Start + start, length), text);

    /// <summary>The braces around a place in the document, as offsets into <see cref="Inner"/>.</summary>
    public (int Open, int Close)? BracesAround(int position)
    {
        var offset = Math.Min(Math.Max(position - Start, 0), Inner.Length - 1);
        var open = Inner.LastIndexOf('{', offset);
        var close = open < 0 ? -1 : Inner.IndexOf('}', open);
        return close < offset ? null : (open, close);
    }

    /// <summary>Adds a segment to the end of the path, before any query.</summary>
    public TextChange AddSegment(string placeholder)
    {
        var query = Inner.IndexOf("{?", StringComparison.Ordinal);
        query = query < 0 ? Inner.IndexOf('?') : query;
        var end = query < 0 ? Inner.Length : query;
        var slash = end > 0 && Inner[end - 1] == '/' ? "" : "/";
        return Replace(end, 0, slash + placeholder);
    }

    private static bool IsVerb(NameSyntax name)
    {
        var simple = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            SimpleNameSyntax plain => plain.Identifier.ValueText,
            _ => "",
        };
        var verb = simple.EndsWith("Attribute", StringComparison.Ordinal) ? simple.Substring(0, simple.Length - "Attribute".Length) : simple;
        return verb is "Get" or "Post" or "Put" or "Patch" or "Delete" or "Head" or "Options" or "HttpMethod";
    }
}
