namespace TypedRequests;

/// <summary>An expected call of a typed client whose result is a list in pages.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class PageExpectation<T> : TypedExpectation<PageExpectation<T>>
{
    internal PageExpectation(CallPattern pattern)
        : base(pattern)
    {
    }

    /// <summary>Replies with the items of one list, page by page: with the link, cursor, URL, number or total that the method's <c>[Paged]</c> asks for.</summary>
    /// <param name="items">All items.</param>
    /// <param name="pageSize">How many stand on a page.</param>
    public PageExpectation<T> ReturnsPages(IEnumerable<T> items, int pageSize)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pageSize);
        return ReturnsPages([.. items.Chunk(pageSize)]);
    }

    /// <summary>Replies with these pages.</summary>
    /// <param name="pages">The items of each page.</param>
    public PageExpectation<T> ReturnsPages(params IReadOnlyList<T>[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        List<int> starts = [0];
        foreach (var page in pages) starts.Add(starts[^1] + page.Count);
        var items = pages.SelectMany(static page => page).ToList();
        return Reply(new Reply(call => PageReply.Of(call, [.. items.Select(item => Item(call, item))], starts)));
    }
}
