using System.Text.RegularExpressions;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>What media types mean.</summary>
internal static class MediaTypes
{
    private const string Token = @"[A-Za-z0-9!#$%&'*+.^_`|~-]+";

    private static readonly Regex s_whole = new($"^{Token}/{Token}(; ?{Token}={Token})*\\z", RegexOptions.CultureInvariant);

    public static bool IsJson(MediaType media) => Name(media) is var name && (name is "application/json" or "*/*" or "application/*" or "text/json" || name.EndsWith("+json", StringComparison.Ordinal));

    public static bool IsPlainJson(MediaType media) => Name(media) is "application/json" or "*/*" or "application/*";

    public static bool IsText(MediaType media) => Name(media) is var name && (name.StartsWith("text/", StringComparison.Ordinal) || name.EndsWith("xml", StringComparison.Ordinal) || name is "application/yaml" or "application/javascript" or "application/x-yaml");

    public static bool IsEvents(MediaType media) => Name(media) == "text/event-stream";

    public static bool IsLines(MediaType media) => Name(media) is "application/x-ndjson" or "application/jsonl" or "application/ndjson" or "application/x-jsonlines" or "application/json-seq";

    public static bool IsForm(MediaType media) => Name(media) == "application/x-www-form-urlencoded";

    public static bool IsMultipart(MediaType media) => Name(media).StartsWith("multipart/", StringComparison.Ordinal);

    public static string Name(MediaType media) => media.Name.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The name as it may stand in a header (RFC 9110, section 8.3.1): no wildcard, and no text that is no media type.</summary>
    public static string? Sendable(MediaType media) => Sendable(media.Name);

    public static string? Sendable(string? name) => name is not null && name.IndexOf('*') < 0 && s_whole.IsMatch(name.Trim()) ? name.Trim() : null;
}
