using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>
/// Fields that have one value (RFC 9110 §5.3: their lines cannot be joined). Equal lines count as one; where lines differ, the meaning is unknown.
/// </summary>
internal static class SingleFields
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Age", "Authorization", "Content-Disposition", "Content-Length", "Content-Location", "Content-Range", "Content-Type", "Date", "ETag", "Expires", "From", "Host",
        "If-Modified-Since", "If-Range", "If-Unmodified-Since", "Last-Modified", "Location", "Max-Forwards", "Proxy-Authorization", "Range", "Referer", "Refresh", "Retry-After", "Server", "User-Agent",
    };

    internal static bool Has(string name) => s_names.Contains(name);

    /// <summary>The one value; <see langword="null"/> when there is none, or when the lines differ.</summary>
    internal static string? Value(HttpHeaders headers, string name) => TryGet(headers, name, out var value) ? value : null;

    /// <summary>Reads the one value, or nothing; <see langword="false"/> when the lines differ.</summary>
    internal static bool TryGet(HttpHeaders headers, string name, out string? value)
    {
        value = null;
        if (!headers.NonValidated.TryGetValues(name, out var lines)) return true;
        foreach (var line in lines)
        {
            if (value is not null && value != line) return false;
            value = line;
        }

        return true;
    }
}
