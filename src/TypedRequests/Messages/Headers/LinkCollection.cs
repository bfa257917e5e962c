using System.Collections;

namespace TypedRequests;

/// <summary>The links of a response, in the order sent; <c>response.Links["next"]</c> is the one to follow.</summary>
public sealed class LinkCollection : IReadOnlyList<Link>
{
    private readonly IReadOnlyList<Link> _links;

    private LinkCollection(IReadOnlyList<Link> links) => _links = links;

    /// <summary>No links.</summary>
    public static LinkCollection Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _links.Count;

    /// <inheritdoc/>
    public Link this[int index] => _links[index];

    /// <summary>The first link of a relation.</summary>
    /// <param name="relation">The relation, in any case.</param>
    /// <value><see langword="null"/> when there is none.</value>
    public Link? this[string relation]
    {
        get
        {
            foreach (Link link in _links)
            {
                if (string.Equals(link.Relation, relation, StringComparison.OrdinalIgnoreCase)) return link;
            }

            return null;
        }
    }

    /// <summary>Reads <c>Link</c> header values. What is malformed is skipped: a header of a server is no reason to fail.</summary>
    /// <param name="headers">The values, one or more links each.</param>
    /// <param name="url">The response's URL; targets stay as written without one.</param>
    /// <returns>The links.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is <see langword="null"/>.</exception>
    public static LinkCollection Parse(IEnumerable<string> headers, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var links = new List<Link>();
        foreach (string header in headers) new LinkParser(header, url).ReadInto(links);
        return links.Count == 0 ? Empty : new(links);
    }

    /// <inheritdoc/>
    public IEnumerator<Link> GetEnumerator() => _links.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
