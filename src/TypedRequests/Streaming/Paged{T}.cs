using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>A list that a server gives out in pages. Enumerating it gives the items of page after page; each page is asked for when the one before is used up.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <remarks>Nothing is sent before it is enumerated, and every enumeration starts from the first page.</remarks>
public sealed class Paged<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, CancellationToken, IAsyncEnumerable<Page<T>>> _pages;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Creates a list of pages that are there already, for tests of code that calls a typed client.</summary>
    /// <param name="pages">The pages in order.</param>
    public Paged(IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        _pages = (resumeToken, _) => From(pages, resumeToken);
    }

    internal Paged(Func<string?, CancellationToken, IAsyncEnumerable<Page<T>>> pages, CancellationToken cancellationToken) =>
        (_pages, _cancellationToken) = (pages, cancellationToken);

    /// <summary>The pages themselves, with their responses.</summary>
    /// <param name="resumeToken">The <see cref="Page{T}.ResumeToken"/> of a page, to go on after it; <see langword="null"/> begins with the first page.</param>
    /// <exception cref="ApiException">A page is answered with a status outside 2xx.</exception>
    /// <exception cref="ResponseFormatException">A page is not what was declared.</exception>
    /// <exception cref="RequestException">The next page lies on an origin that <c>TrustedHosts</c> does not name, or a page leads to itself.</exception>
    public IAsyncEnumerable<Page<T>> AsPages(string? resumeToken = null) => _pages(resumeToken, _cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => Items(_cancellationToken).GetAsyncEnumerator(cancellationToken);

#pragma warning disable CS1998 // an asynchronous sequence of what is there
    private static async IAsyncEnumerable<Page<T>> From(IEnumerable<Page<T>> pages, string? resumeToken)
#pragma warning restore CS1998
    {
        foreach (var page in resumeToken is null ? pages : pages.SkipWhile(page => page.ResumeToken != resumeToken).Skip(1)) yield return page;
    }

    private async IAsyncEnumerable<T> Items([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in _pages(null, cancellationToken).ConfigureAwait(false))
            foreach (var item in page.Items) yield return item;
    }
}
