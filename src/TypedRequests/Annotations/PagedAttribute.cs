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

    /// <summary>The statuses by which a server says that a page lies past the end, such as 404 or 400. On the first page they are an <see cref="ApiException"/> as everywhere.</summary>
    /// <value>None by default.</value>
    /// <example><code>[Get("/posts"), Paged(Parameter = "page", EndStatusCodes = [400])]</code></example>
    public int[] EndStatusCodes { get; set; } = [];

    /// <summary>Of counted pages: the member that says how many items there are in all, by JSON names joined with dots. No page is asked for when that many have come.</summary>
    public string? TotalCount { get; set; }

    /// <summary>Of counted pages: the response header that says how many items there are in all, such as <c>X-Total-Count</c>.</summary>
    public string? TotalCountHeader { get; set; }

    /// <summary>Of counted pages: the member that says how many pages there are, by JSON names joined with dots. No page is asked for after that one.</summary>
    public string? PageCount { get; set; }

    /// <summary>Of counted pages: the response header that says how many pages there are, such as <c>X-WP-TotalPages</c>.</summary>
    public string? PageCountHeader { get; set; }

    /// <summary>Of counted pages: how many items a page has; one with fewer is the last. For a size that the caller chooses, name its <see cref="PageSizeParameter"/>.</summary>
    /// <value>0 by default: unknown.</value>
    public int PageSize { get; set; }

    /// <summary>Of counted pages: the query parameter that says how many items a page has; a page with fewer is the last.</summary>
    public string? PageSizeParameter { get; set; }
}
