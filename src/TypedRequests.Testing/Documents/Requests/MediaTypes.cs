using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Media types, as documents and messages name them.</summary>
internal static class MediaTypes
{
    /// <summary>The type without its parameters, in lower case.</summary>
    internal static string Essence(string? name) => (name ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether such a body is JSON.</summary>
    internal static bool IsJson(string? name) => Essence(name) is var type && (type is "application/json" or "text/json" || type.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>The entry of a document that describes a body of a type: the nearest one, for <c>text/*</c> and <c>*/*</c> are entries too.</summary>
    internal static MediaType? Find(IEnumerable<MediaType> content, string? name)
    {
        var type = Essence(name);
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        var range = slash < 0 ? "" : type[..slash] + "/*";
        return content.Select(entry => (entry, Rank: Essence(entry.Name) is var own && own == type ? 0 : own == range ? 1 : own == "*/*" ? 2 : 3)).Where(static one => one.Rank < 3).OrderBy(static one => one.Rank)
            .Select(static one => one.entry).FirstOrDefault();
    }
}
