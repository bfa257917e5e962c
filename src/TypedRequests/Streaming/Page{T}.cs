namespace TypedRequests;

/// <summary>One page of a <see cref="Paged{T}"/>.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class Page<T>
{
    /// <summary>Creates a page; calls make their own.</summary>
    /// <param name="items">The items.</param>
    /// <param name="response">The response that brought them.</param>
    /// <param name="resumeToken">Where the next page begins; <see langword="null"/> on the last one.</param>
    public Page(IReadOnlyList<T> items, Response response, string? resumeToken = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(response);
        (Items, Response, ResumeToken) = (items, response, resumeToken);
    }

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The response that brought it, with its headers.</summary>
    public Response Response { get; }

    /// <summary>Where the next page begins, for <see cref="Paged{T}.AsPages"/> of a later call of the same method with the same arguments.</summary>
    /// <value><see langword="null"/> on the last page.</value>
    public string? ResumeToken { get; }
}
