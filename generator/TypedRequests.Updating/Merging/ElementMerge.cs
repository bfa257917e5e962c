using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Updating.Merging;

/// <summary>Merges one declaration: what the API changed between two imports is applied to what is there, unless a person changed the same.</summary>
/// <param name="path">The file.</param>
/// <param name="text">Its text.</param>
/// <param name="conflicts">Takes what both changed.</param>
internal sealed class ElementMerge(string path, SourceText text, List<MergeConflict> conflicts)
{
    private readonly List<TextChange> _changes = [];

    /// <summary>The changes to the text of the file.</summary>
    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>Merges an element that both imports and the code have.</summary>
    public void Merge(Element former, Element next, Element own)
    {
        if (former.Plain == next.Plain && DocMerge.Of(former.Node) == DocMerge.Of(next.Node)) return;
        foreach (var slot in former.Slots) MergeSlot(slot, next, own);
        MergeDoc(former, next, own);
        MergeAttributes(former, next, own);
        MergeChildren(former, next, own);
    }

    /// <summary>Takes away what the API has no longer.</summary>
    public void Remove(Element former, Element own)
    {
        if (former.Plain == own.Plain) _changes.Add(new TextChange(own.Node.FullSpan, ""));
        else Conflict(own, $"the API has no {Called(former)} any more, and yours was changed by hand");
    }

    /// <summary>Writes something new after a place.</summary>
    public void Insert(int place, string added) => _changes.Add(new TextChange(new TextSpan(place, 0), added));

    private static string Called(Element element) => element.Kind == ElementKind.Method ? $"{element.Name} ({element.Key})" : $"{element.Kind.ToString().ToLowerInvariant()} '{element.Name}'";

    private void Conflict(Element own, string message) => conflicts.Add(new MergeConflict(path, text.Lines.GetLinePosition(own.Node.SpanStart).Line + 1, message));

    private void MergeSlot(Element.Slot former, Element next, Element own)
    {
        if (next.Slots.FirstOrDefault(slot => slot.Name == former.Name) is not { } now || now.Plain == former.Plain) return;
        if (own.Slots.FirstOrDefault(slot => slot.Name == former.Name) is not { } here)
        {
            Conflict(own, $"the {former.Name} of {Called(own)} is '{now.Plain}' in the API now; yours is declared in another way");
        }
        else if (here.Plain == former.Plain)
        {
            _changes.Add(new TextChange(here.Span, next.Node.SyntaxTree.GetText().ToString(now.Span)));
        }
        else if (here.Plain != now.Plain)
        {
            Conflict(own, $"the {former.Name} of {Called(own)} was '{former.Plain.Trim()}' and is '{now.Plain.Trim()}' in the API now; yours is '{here.Plain.Trim()}'");
        }
    }

    private void MergeAttributes(Element former, Element next, Element own)
    {
        foreach (var (key, node) in former.Attributes)
        {
            var (was, now, here) = (WireName.WithoutHoles(node), Find(next, key), Find(own, key));
            if (here is null || WireName.WithoutHoles(now) == was) continue;
            if (WireName.WithoutHoles(here) != was)
            {
                if (WireName.WithoutHoles(here) != WireName.WithoutHoles(now)) Conflict(own, $"[{node}] of {Called(own)} is {(now is null ? "gone" : $"[{now}]")} in the API now; yours is [{here}]");
            }
            else if (now is not null)
            {
                _changes.Add(new TextChange(here.Span, WithOwnHoles(now.ToString(), next, own)));
            }
            else
            {
                RemoveAttribute(here);
            }
        }

        var added = next.Attributes.Where(one => Find(former, one.Key) is null && Find(own, one.Key) is null).Select(static one => $"[{one.Node}]").ToList();
        if (added.Count == 0) return;
        var first = own.Attributes.Count > 0 ? own.Attributes[^1].Node.Parent!.GetLastToken().GetNextToken() : own.Node.GetFirstToken(); // attributes stand in a list
        var separator = own.Kind is ElementKind.Parameter or ElementKind.Value ? " " : "\n" + IndentationOf(own.Node);
        Insert(first.SpanStart, string.Concat(added.Select(one => one + separator)));
    }

    // A hole of a route has the name of its parameter, which may be another one here.
    private static string WithOwnHoles(string attribute, Element next, Element own)
    {
        foreach (var child in next.Children.Where(static child => child.Kind == ElementKind.Parameter))
        {
            if (Find(own, child) is { } here) attribute = attribute.Replace("{" + child.Name + "}", "{" + here.Name + "}", StringComparison.Ordinal);
        }

        return attribute;
    }

    private static SyntaxNode? Find(Element element, string key) => element.Attributes.FirstOrDefault(one => one.Key == key).Node;

    private void RemoveAttribute(SyntaxNode attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!; // attributes stand in a list
        if (list.Attributes.Count == 1)
        {
            _changes.Add(new TextChange(TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart), ""));
            return;
        }

        var index = list.Attributes.IndexOf((AttributeSyntax)attribute);
        var span = index > 0 ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End) : TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart);
        _changes.Add(new TextChange(span, ""));
    }

    private string IndentationOf(SyntaxNode node)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line[..(line.Length - line.TrimStart().Length)];
    }

    private void MergeDoc(Element former, Element next, Element own)
    {
        var names = next.Children.Where(static child => child.Kind == ElementKind.Parameter)
            .Select(child => (child.Name, Own: own.Children.FirstOrDefault(one => one.Kind == child.Kind && one.Key == child.Key)?.Name ?? child.Name)).DistinctBy(static pair => pair.Name).ToDictionary(static pair => pair.Name, static pair => pair.Own);
        foreach (var child in former.Children.Where(static child => child.Kind == ElementKind.Parameter))
            names.TryAdd(child.Name, own.Children.FirstOrDefault(one => one.Kind == child.Kind && one.Key == child.Key)?.Name ?? child.Name);
        if (DocMerge.Merge(DocMerge.Of(former.Node), DocMerge.Of(next.Node), DocMerge.Of(own.Node), names) is not { } doc) return;
        var indentation = IndentationOf(own.Node);
        var written = doc.Length == 0 ? "" : string.Join("\n" + indentation, doc.Split('\n')) + "\n" + indentation;
        var comments = own.Node.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)).ToList();
        // From the first line of the comment to the code, whose indentation is written anew.
        var start = comments.Count > 0 ? comments[0].FullSpan.Start : own.Node.SpanStart;
        _changes.Add(new TextChange(TextSpan.FromBounds(start, comments.Count > 0 ? comments[^1].FullSpan.End + IndentationAt(comments[^1].FullSpan.End) : start), written));
    }

    private int IndentationAt(int place)
    {
        var length = 0;
        while (place + length < text.Length && text[place + length] is ' ' or '\t') length++;
        return length;
    }

    private void MergeChildren(Element former, Element next, Element own)
    {
        var lists = new SeparatedMerge(text);
        foreach (var child in former.Children)
        {
            var (now, here) = (Find(next, child), Find(own, child));
            if (here is null) continue;
            if (now is not null) Merge(child, now, here);
            else if (here.Kind is ElementKind.Parameter or ElementKind.Value && child.Plain == here.Plain) lists.Remove(here);
            else Remove(child, here);
        }

        AddChildren(former, next, own, lists);
        if (!lists.Apply(own, _changes)) Conflict(own, $"the API has other members of {own.Name} now, and yours is declared in another way: {lists.Told}");
    }

    private void AddChildren(Element former, Element next, Element own, SeparatedMerge lists)
    {
        for (var i = 0; i < next.Children.Count; i++)
        {
            var child = next.Children[i];
            if (Find(former, child) is not null || Find(own, child) is not null) continue;
            var before = next.Children.Take(i).Reverse().ToList();
            if (child.Kind is ElementKind.Parameter or ElementKind.Value)
            {
                lists.Add(child, before.Where(one => one.Kind == child.Kind).Select(one => Find(own, one) ?? (lists.Adds(one) ? one : null)).FirstOrDefault(static one => one is not null));
                continue;
            }

            var neighbour = before.Select(one => Find(own, one)).FirstOrDefault(static one => one is { Kind: not (ElementKind.Parameter or ElementKind.Value) });
            if (Room(own, neighbour) is { } place) Insert(place, neighbour is null ? child.Node.ToFullString().TrimStart('\n') + "\n" : "\n" + child.Node.ToFullString().TrimStart('\n'));
            else Conflict(own, $"the API has {Called(child)} now, and {own.Name} has no body where it could stand");
        }
    }

    private static Element? Find(Element within, Element sought) => within.Children.FirstOrDefault(one => one.Kind == sought.Kind && one.Key == sought.Key)
        ?? (sought.Kind is ElementKind.Parameter or ElementKind.Property && within.Kind == ElementKind.Type
            ? within.Children.FirstOrDefault(one => one.Kind is ElementKind.Parameter or ElementKind.Property && one.Key == sought.Key) : null);

    private static int? Room(Element own, Element? neighbour) => neighbour is not null ? neighbour.Node.FullSpan.End
        : own.Node is TypeDeclarationSyntax { OpenBraceToken: { RawKind: not 0 } brace } ? brace.FullSpan.End : null;
}
