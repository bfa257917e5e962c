using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Updating.Merging;

/// <summary>Adds to and takes from a list with commas: parameters, values of an enum. The list is written anew; what stays in it keeps its text.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class SeparatedMerge(SourceText text)
{
    private readonly List<Element> _removed = [];
    private readonly List<(Element Added, Element? After)> _added = [];

    /// <summary>What was to be done.</summary>
    public string Told => string.Join(", ", _added.Select(static one => $"+ {one.Added.Plain}").Concat(_removed.Select(static one => $"- {one.Plain}")));

    public void Remove(Element element) => _removed.Add(element);

    public void Add(Element element, Element? after) => _added.Add((element, after));

    /// <summary>Whether it is one of those that are added.</summary>
    public bool Adds(Element element) => _added.Exists(one => one.Added == element);

    /// <summary>Does it; false if the element has no such list.</summary>
    /// <param name="own">The element with the list.</param>
    /// <param name="changes">The changes so far: those within the list become part of it.</param>
    public bool Apply(Element own, List<TextChange> changes)
    {
        if (_removed.Count == 0 && _added.Count == 0) return true;
        if (ListOf(own.Node) is not { } list) return false;
        var inner = changes.Where(change => list.Contains(change.Span)).ToList();
        changes.RemoveAll(inner.Contains);
        var items = own.Children.Where(child => child.Kind is ElementKind.Parameter or ElementKind.Value && !_removed.Contains(child)).Select(child => (Element: child, Text: TextOf(child, inner), Comment: CommentOf(child.Node))).ToList();
        foreach (var (added, after) in _added)
        {
            var place = after is null ? 0 : items.FindIndex(item => item.Element == after) + 1;
            items.Insert(Allowed(added, place, [.. items.Select(static item => item.Element)]), (added, added.Node.ToFullString().Trim(), ""));
        }

        changes.Add(new TextChange(list, Written(own, list, [.. items.Select(static item => (item.Text, item.Comment))])));
        return true;
    }

    /// <summary>What has a default stands behind what has none.</summary>
    private static int Allowed(Element added, int place, List<Element> items)
    {
        if (added.Node is not ParameterSyntax parameter) return items.FindLastIndex(static item => item.Node is EnumMemberDeclarationSyntax value && IsFallback(value)) is var fallback and >= 0 ? Math.Min(place, fallback) : place;
        return parameter.Default is null
            ? Math.Min(place, items.FindIndex(static item => item.Node is ParameterSyntax { Default: not null }) is var first and >= 0 ? first : items.Count)
            : Math.Max(place, items.FindLastIndex(static item => item.Node is ParameterSyntax { Default: null }) + 1);
    }

    private static bool IsFallback(EnumMemberDeclarationSyntax value) => WireName.All(value.AttributeLists).Any(static attribute => WireName.NameOf(attribute) == "JsonFallback");

    private string TextOf(Element child, List<TextChange> inner)
    {
        var own = text.ToString(TextSpan.FromBounds(child.Node.FullSpan.Start, child.Node.Span.End));
        foreach (var change in inner.Where(change => child.Node.FullSpan.Contains(change.Span)).OrderByDescending(static change => change.Span.Start))
        {
            var at = change.Span.Start - child.Node.FullSpan.Start;
            own = string.Concat(own.AsSpan(0, at), change.NewText, own.AsSpan(at + change.Span.Length));
        }

        return own.Trim();
    }

    // What is written behind an item, before or after its comma.
    private static string CommentOf(SyntaxNode node)
    {
        var last = node.GetLastToken();
        var next = last.GetNextToken();
        IEnumerable<SyntaxTrivia> trivia = next.IsKind(SyntaxKind.CommaToken) ? last.TrailingTrivia.Concat(next.TrailingTrivia) : last.TrailingTrivia;
        return string.Concat(trivia.Where(static one => one.IsKind(SyntaxKind.SingleLineCommentTrivia) || one.IsKind(SyntaxKind.MultiLineCommentTrivia)).Select(static one => " " + one));
    }

    private string Written(Element own, TextSpan list, IReadOnlyList<(string Text, string Comment)> items)
    {
        var isEnum = own.Node is EnumDeclarationSyntax;
        if (!text.ToString(list).Contains('\n', StringComparison.Ordinal))
        {
            var line = string.Join(", ", items.Select(static item => item.Text + item.Comment));
            return isEnum ? $" {line} " : line;
        }

        var first = text.Lines.GetLineFromPosition(own.Node.SpanStart).ToString();
        var indentation = "\n" + first[..(first.Length - first.TrimStart().Length)] + "    ";
        var lines = string.Concat(items.Select((item, place) => indentation + item.Text + (isEnum || place < items.Count - 1 ? "," : "") + item.Comment));
        // A comment behind the last parameter would take the parenthesis with it.
        return lines + (isEnum || (items.Count > 0 && items[^1].Comment.Length > 0) ? indentation[..^4] : "");
    }

    private static TextSpan? ListOf(SyntaxNode node) => node switch
    {
        EnumDeclarationSyntax type => TextSpan.FromBounds(type.OpenBraceToken.Span.End, type.CloseBraceToken.SpanStart),
        TypeDeclarationSyntax { ParameterList: { } list } => TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart),
        MethodDeclarationSyntax method => TextSpan.FromBounds(method.ParameterList.OpenParenToken.Span.End, method.ParameterList.CloseParenToken.SpanStart),
        _ => null,
    };
}
