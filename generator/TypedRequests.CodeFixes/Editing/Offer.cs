using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.CodeFixes.Editing;

/// <summary>One entry of the light-bulb menu: what it is called, and the text that it changes in one document.</summary>
internal sealed class Offer(string title, Document document, params TextChange[] changes)
{
    public string Title { get; } = title;

    /// <summary>What fix-all treats as the same change: the title without the names of one place.</summary>
    public string Key { get; set; } = title;

    public async Task<Document> ApplyAsync(CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(changes));
    }
}
