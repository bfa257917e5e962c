using System.Diagnostics.CodeAnalysis;

namespace TypedRequests;

/// <summary>One cookie, immutable. Change one with a <c>with</c> expression and put it back with <see cref="CookieJar.Set"/>.</summary>
/// <remarks>
/// Two cookies are the same cookie of a jar when <see cref="Name"/> (by case), <see cref="Domain"/>, <see cref="HostOnly"/> and <see cref="Path"/> agree.
/// <see cref="ToString"/> leaves the value out, because it is a secret more often than not.
/// </remarks>
public sealed record SessionCookie
{
    /// <summary>Creates a cookie that lives as long as its jar and is bound to no domain.</summary>
    /// <param name="name">The name; empty for a cookie that is sent as its bare value.</param>
    /// <param name="value">The value, as it goes on the wire: nothing is escaped or quoted.</param>
    /// <exception cref="InvalidRequestException">The name or the value cannot stand in a <c>Cookie</c> header.</exception>
    [SetsRequiredMembers]
    public SessionCookie(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name, compared by case. Empty for a nameless cookie (RFC 6265bis).</summary>
    public required string Name { get; init => field = CookieRules.CheckName(value); }

    /// <summary>The value, with quotes if the server sent quotes.</summary>
    public required string Value { get; init => field = CookieRules.CheckValue(value); }

    /// <summary>The domain in lower-case A-labels; a leading dot is dropped. Empty: bound to no domain, and sent to every host that the user calls.</summary>
    /// <value>Empty by default.</value>
    public string Domain { get; init => field = CookieRules.CheckDomain(value); } = "";

    /// <summary>Whether the cookie goes to exactly <see cref="Domain"/>, and not to the hosts below it.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool HostOnly { get; init; }

    /// <summary>The path at and below which the cookie is sent.</summary>
    /// <value><c>/</c> by default.</value>
    public string Path { get; init => field = CookieRules.CheckPath(value); } = "/";

    /// <summary>Whether the cookie goes over secure connections only.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool Secure { get; init; }

    /// <summary>The <c>HttpOnly</c> attribute; kept and saved.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool HttpOnly { get; init; }

    /// <summary>The <c>SameSite</c> attribute; kept and saved.</summary>
    /// <value><see cref="CookieSameSite.Unspecified"/> by default.</value>
    public CookieSameSite SameSite { get; init; }

    /// <summary>The <c>Partitioned</c> attribute; kept and saved.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool Partitioned { get; init; }

    /// <summary>The <c>Priority</c> attribute; kept and saved.</summary>
    /// <value><see cref="CookiePriority.Medium"/> by default.</value>
    public CookiePriority Priority { get; init; } = CookiePriority.Medium;

    /// <summary>When the cookie expires; <see langword="null"/> for a session cookie, which lives as long as its jar.</summary>
    /// <value><see langword="null"/> by default.</value>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>When the cookie was first stored; a new value from the server does not change it.</summary>
    /// <value>Filled in by the jar.</value>
    public DateTimeOffset Created { get; init; }

    /// <summary>When the cookie was last set. Stores decide by it which of two writers wins.</summary>
    /// <value>Filled in by the jar.</value>
    public DateTimeOffset Updated { get; init; }

    /// <summary>When the cookie was last set or sent. The least recently used cookie leaves a full jar first.</summary>
    /// <value>Filled in by the jar.</value>
    public DateTimeOffset LastAccessed { get; init; }

    /// <summary>Where a cookie that is bound to no domain is not sent any more, because a host has set or deleted one of its name; <see langword="null"/> when nowhere.</summary>
    internal string? Exclusions { get; init; }

    internal CookieKey Key => new(Domain, HostOnly, Path, Name);

    /// <summary>Whether the cookie has expired at a moment.</summary>
    /// <param name="now">The moment.</param>
    public bool IsExpired(DateTimeOffset now) => Expires <= now;

    /// <summary>Name, domain and path; never the value.</summary>
    public override string ToString() => $"{(Name.Length == 0 ? "(nameless)" : Name)} for {(Domain.Length == 0 ? "any host" : Domain)}{Path}";

    // A cookie that was only sent again is the same version of that cookie.
    internal bool IsSameVersionAs(SessionCookie other) => this with { LastAccessed = other.LastAccessed } == other;
}
