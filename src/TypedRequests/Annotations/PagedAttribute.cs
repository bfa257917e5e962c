namespace TypedRequests;

/// <summary>How a <c>Paged&lt;T&gt;</c> finds the next page. Without it: the <c>Link</c> header's <c>rel="next"</c>, each page a JSON array.</summary>
/// <remarks>A next URL is followed on the origin of the first page only, unless the session's <c>TrustedHosts</c> names the other.</remarks>
/// <example>
/// <code>
/// [Get("/search{?q,cursor}"), Paged(Items = "hits", Next = "meta.next", Parameter = "cursor")]
/// Paged&lt;Hit&gt; Search(string q, string? cursor = null);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/search");
/// call.Query("q", q);
/// return call.Pages(SearchPage.Instance);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagedAttribute : Attribute
{
    /// <summary>The member that holds the items, by JSON names joined with dots.</summary>
    /// <value><see langword="null"/>: the page itself is the array.</value>
    public string? Items { get; set; }

    /// <summary>The member that holds the next page's URL or, with <see cref="Parameter"/>, its cursor. By JSON names joined with dots.</summary>
    /// <value><see langword="null"/>: the <c>Link</c> header or, with <see cref="Parameter"/> alone, a page number.</value>
    public string? Next { get; set; }

    /// <summary>
    /// The query parameter that asks for a page: it takes the cursor of <see cref="Next"/> or, without one, a number that grows by one until a page is empty.
    /// </summary>
    public string? Parameter { get; set; }
}
