namespace TypedRequests;

/// <summary>The <c>SameSite</c> attribute of a cookie. Kept and saved; a client without pages has no cross-site requests to withhold it from.</summary>
public enum CookieSameSite
{
    /// <summary>The server said nothing, or something unknown.</summary>
    Unspecified,

    /// <summary><c>SameSite=None</c>.</summary>
    None,

    /// <summary><c>SameSite=Lax</c>.</summary>
    Lax,

    /// <summary><c>SameSite=Strict</c>.</summary>
    Strict,
}
