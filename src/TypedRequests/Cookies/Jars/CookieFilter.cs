namespace TypedRequests;

/// <summary>Which cookies are meant; what is null is not asked for.</summary>
internal readonly struct CookieFilter(string? name, string? domain, string? path)
{
    private readonly string? domain = domain is null ? null : CookieRules.CheckDomain(domain);

    public bool Matches(SessionCookie cookie) =>
        (name is null || cookie.Name == name) && (domain is null || cookie.Domain == domain) && (path is null || cookie.Path == path);
}
