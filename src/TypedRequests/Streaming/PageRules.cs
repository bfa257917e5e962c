namespace TypedRequests;

/// <summary>How one method's pages are found.</summary>
/// <param name="Items">The path to the items; empty when the page itself is the array.</param>
/// <param name="Next">The path to the next page's URL or cursor; null when the <c>Link</c> header or a number tells.</param>
/// <param name="Parameter">The query argument that asks for a page; null when a URL does.</param>
/// <param name="End">How the last page is recognised; null if not declared.</param>
internal sealed record PageRules(string[] Items, string[]? Next, string? Parameter, PageEnd? End)
{
    /// <summary>Whether pages are counted: the argument has no cursor to take.</summary>
    public bool IsNumbered => Parameter is not null && Next is null;

    /// <summary>Rules as an attribute writes them, with paths joined by dots.</summary>
    public static PageRules From(string? items, string? next, string? parameter, PageEnd? end) => new(items?.Split('.') ?? [], next?.Split('.'), parameter, end);
}
