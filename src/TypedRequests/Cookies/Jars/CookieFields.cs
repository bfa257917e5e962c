using System.Text.Json;

namespace TypedRequests;

/// <summary>The members of one cookie of a document while it is read.</summary>
internal struct CookieFields
{
    private string? name;
    private string? value;
    private string? domain;
    private string? path;
    private bool hostOnly;
    private bool secure;
    private bool httpOnly;
    private bool partitioned;
    private string? sameSite;
    private string? priority;
    private string? exclusions;
    private DateTimeOffset? expires;
    private DateTimeOffset? created;
    private DateTimeOffset? updated;
    private DateTimeOffset? lastAccessed;

    /// <summary>Reads the value that the reader stands on; false if it has the wrong type. Members of unknown name are skipped.</summary>
    public bool TryRead(string member, ref Utf8JsonReader json) => member switch
    {
        "name" => TryText(ref json, out name),
        "value" => TryText(ref json, out value),
        "domain" => TryText(ref json, out domain),
        "path" => TryText(ref json, out path),
        "hostOnly" => TryFlag(ref json, out hostOnly),
        "secure" => TryFlag(ref json, out secure),
        "httpOnly" => TryFlag(ref json, out httpOnly),
        "partitioned" => TryFlag(ref json, out partitioned),
        "sameSite" => TryText(ref json, out sameSite),
        "priority" => TryText(ref json, out priority),
        "exclusions" => TryText(ref json, out exclusions),
        "expires" => TryTime(ref json, out expires),
        "created" => TryTime(ref json, out created),
        "updated" => TryTime(ref json, out updated),
        "lastAccessed" => TryTime(ref json, out lastAccessed),
        _ => json.TrySkip(),
    };

    /// <summary>The cookie; null if a member that every cookie has is missing.</summary>
    /// <exception cref="InvalidRequestException">A member holds what cannot stand in a cookie.</exception>
    public readonly SessionCookie? ToCookie() => name is null || value is null || domain is null || path is null ? null : new(name, value)
    {
        Domain = domain,
        HostOnly = hostOnly,
        Path = path,
        Secure = secure,
        HttpOnly = httpOnly,
        Partitioned = partitioned,
        SameSite = sameSite switch { "None" => CookieSameSite.None, "Lax" => CookieSameSite.Lax, "Strict" => CookieSameSite.Strict, _ => CookieSameSite.Unspecified },
        Priority = priority switch { "Low" => CookiePriority.Low, "High" => CookiePriority.High, _ => CookiePriority.Medium },
        Exclusions = exclusions,
        Expires = expires,
        Created = created ?? default,
        Updated = updated ?? default,
        LastAccessed = lastAccessed ?? default,
    };

    private static bool TryText(ref Utf8JsonReader json, out string? text)
    {
        text = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        return text is not null;
    }

    private static bool TryFlag(ref Utf8JsonReader json, out bool flag)
    {
        flag = json.TokenType == JsonTokenType.True;
        return flag || json.TokenType == JsonTokenType.False;
    }

    private static bool TryTime(ref Utf8JsonReader json, out DateTimeOffset? time)
    {
        time = json.TokenType == JsonTokenType.String && json.TryGetDateTimeOffset(out var parsed) ? parsed : null;
        return time is not null;
    }
}
