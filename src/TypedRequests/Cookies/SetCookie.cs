namespace TypedRequests;

/// <summary>A Set-Cookie line, read but not yet judged: what the server asks for.</summary>
internal struct SetCookie
{
    public string Name;
    public string Value;

    /// <summary>The last Domain attribute without its leading dot; null when there is none.</summary>
    public string? Domain;

    /// <summary>The last Path attribute; null for the default path.</summary>
    public string? Path;

    /// <summary>Whether any Path attribute was given, which a __Host- cookie must have.</summary>
    public bool HasPath;

    /// <summary>The last valid Max-Age in seconds; it beats Expires.</summary>
    public long? MaxAge;

    public DateTimeOffset? Expires;
    public bool Secure;
    public bool HttpOnly;
    public bool Partitioned;
    public CookieSameSite SameSite;
    public CookiePriority Priority;
}
