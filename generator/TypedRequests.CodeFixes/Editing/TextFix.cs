using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedRequests.CodeFixes.Editing;

/// <summary>
/// A fix made of text changes, so that nothing but the changed characters moves: no reformatting, comments and line endings kept. Fix-all merges the
/// changes of a document.
/// </summary>
internal abstract class TextFix : CodeFixProvider
{
    protected TextFix(params string[] ids) => FixableDiagnosticIds = [.. ids];

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var target = await FixTarget.LoadAsync(context.Document, diagnostic.Location.SourceSpan, diagnostic, context.CancellationToken).ConfigureAwait(false);
            foreach (var offer in Find(target))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(offer.Title, offer.ApplyAsync, equivalenceKey: GetType().Name + ":" + offer.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>The changes to offer, most likely first; none when the code has another shape than the fix knows.</summary>
    protected abstract IEnumerable<Offer> Find(FixTarget target);
}
