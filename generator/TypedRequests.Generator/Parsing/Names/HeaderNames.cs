using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Which header names a caller may use, for arguments and constants alike.</summary>
internal static class HeaderNames
{
    private static readonly HashSet<string> s_content = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Type", "Content-Encoding", "Content-Language", "Content-Location", "Content-Range", "Content-Disposition", "Content-MD5",
    };

    /// <summary>Reports what is wrong with a name; true when it may be sent.</summary>
    public static bool Check(string? name, AttributeUse attribute, FindingSink sink)
    {
        if (!Tokens.IsToken(name))
        {
            var why = string.IsNullOrEmpty(name) ? "it is empty. Name the header: [Header(\"X-Name\")]." : "only letters, digits and some punctuation may stand in it, no space or colon.";
            sink.Report(Descriptors.BadHeaderName, attribute.ArgumentLocation(0), name ?? "", why);
            return false;
        }

        if (Owner(name!) is { } owner) // a token is not null
        {
            sink.Report(Descriptors.TransportHeader, attribute.ArgumentLocation(0), name!, owner);
            return false;
        }

        return true;
    }

    /// <summary>Whether the header says something about a content.</summary>
    public static bool DescribesContent(string name) => s_content.Contains(name);

    /// <summary>Whether the transport or the session makes the header itself.</summary>
    public static bool IsOwned(string name) => Owner(name) is not null;

    private static string? Owner(string name) => name.ToUpperInvariant() switch
    {
        "CONTENT-LENGTH" or "TRANSFER-ENCODING" or "TRAILER" => "is made by the transport from the body. Remove it.",
        "CONNECTION" or "KEEP-ALIVE" or "PROXY-CONNECTION" or "UPGRADE" or "TE" or "HTTP2-SETTINGS" => "belongs to the connection. Remove it.",
        "EXPECT" => "is the transport's. Remove it.",
        "PROXY-AUTHORIZATION" or "PROXY-AUTHENTICATE" => "belongs to the proxy. Set it in ConnectionPoolOptions.",
        "COOKIE" => "is made from the session's jar. Use [Cookie].",
        _ => null,
    };
}
