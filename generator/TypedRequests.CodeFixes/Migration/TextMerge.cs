using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.CodeFixes.Migration;

/// <summary>Two new texts of one document: the changes of both.</summary>
internal static class TextMerge
{
    public static async Task<SourceText> MergeAsync(Document document, SourceText first, SourceText second, CancellationToken cancellationToken)
    {
        var old = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = first.GetTextChanges(old).ToList();
        foreach (var change in second.GetTextChanges(old))
        {
            if (!changes.Exists(other => other == change || other.Span.OverlapsWith(change.Span)))
            {
                changes.Add(change);
            }
        }

        return old.WithChanges(changes.OrderBy(static change => change.Span.Start));
    }
}
