using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Migration.Editing;

/// <summary>The changes of one file, in no order; none overlaps another.</summary>
internal sealed class FileChanges(SyntaxTree tree, SourceText text)
{
    private readonly List<TextChange> _changes = [];

    public SyntaxTree Tree { get; } = tree;

    public SourceText Text { get; } = text;

    public IReadOnlyList<TextChange> All => _changes;

    /// <summary>The line break that the file uses.</summary>
    public string NewLine => Text.Lines[0] is { } first && first.EndIncludingLineBreak > first.End
        ? Text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
        : "\n";

    /// <summary>Whether a place is rewritten by one of the changes.</summary>
    public bool Covers(TextSpan span) => _changes.Exists(change => change.Span.Length > 0 && change.Span.Contains(span));

    public void Add(TextChange change)
    {
        if (!_changes.Contains(change))
        {
            _changes.Add(change);
        }
    }

    /// <summary>Adds a change unless its place is rewritten already, by a change around it.</summary>
    public void AddUnlessCovered(TextChange change)
    {
        if (!_changes.Exists(other => other.Span.OverlapsWith(change.Span)))
        {
            Add(change);
        }
    }
}
