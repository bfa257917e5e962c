using System.Collections;
using System.Globalization;

namespace TypedRequests;

/// <summary>The cookies of a session: RFC 6265bis in full, a dictionary to people and a store to programs.</summary>
/// <remarks>
/// <para>
/// Safe under concurrent use. Those who ask for the cookies of a request take no lock. A jar holds 180 cookies per registrable domain and 3,000 in all;
/// the least recently used goes first. Expired cookies leave when they are met.
/// </para>
/// <para>
/// A cookie set by hand (<c>jar["k"] = "v"</c>) is bound to no domain. It is sent to every host that the user calls, but not to a host that only a
/// redirect across origins leads to. As soon as a host sets a cookie of that name itself, the host's own cookie is sent there instead.
/// </para>
/// </remarks>
/// <example><code>
/// using var session = new Session();
/// session.Cookies["theme"] = "dark";
/// await session.GetAsync("https://example.com/login");
/// foreach (var cookie in session.Cookies) Console.WriteLine($"{cookie.Name} of {cookie.Domain}");
/// session.Cookies.Save("cookies.json");
/// </code></example>
public sealed partial class CookieJar : IEnumerable<SessionCookie>
{
    private CookieTable? table;

    /// <summary>Creates an empty jar with the system's clock and the embedded public suffix list.</summary>
    public CookieJar()
    {
    }

    /// <summary>Creates an empty jar.</summary>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    /// <param name="publicSuffixes">The public suffix list; <see langword="null"/> for the embedded one.</param>
    public CookieJar(TimeProvider? timeProvider, PublicSuffixList? publicSuffixes = null)
    {
        TimeProvider = timeProvider ?? TimeProvider.System;
        if (publicSuffixes is not null)
            PublicSuffixes = publicSuffixes;
    }

    /// <summary>How many live cookies the jar holds.</summary>
    public int Count
    {
        get
        {
            table?.TryRemoveExpired(Now);
            return table?.Count ?? 0;
        }
    }

    /// <summary>Whether the jar holds nothing. Costs a branch: an expired cookie counts until the next read.</summary>
    public bool IsEmpty => table is null or { Count: 0 };

    /// <summary>Whether <c>http://localhost</c>, <c>*.localhost</c> and loopback addresses count as secure, for servers under development.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool TreatLoopbackAsSecure { get; set; }

    /// <summary>The public suffixes, for which no cookie may be set.</summary>
    /// <value>The embedded list.</value>
    public PublicSuffixList PublicSuffixes
    {
        get => table?.Suffixes ?? PublicSuffixList.Default;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Table.Suffixes = value;
        }
    }

    /// <summary>The clock by which cookies expire.</summary>
    /// <value>The system's clock.</value>
    public TimeProvider TimeProvider
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    } = TimeProvider.System;

    /// <summary>A number that grows with every change of what the jar holds, and not with its use.</summary>
    internal long Revision => table?.Revision ?? 0;

    private CookieTable Table => table ?? Interlocked.CompareExchange(ref table, new CookieTable(), null) ?? table;

    private DateTimeOffset Now => TimeProvider.GetUtcNow();

    /// <summary>Stores a cookie, in the place of the one with its name, domain and path.</summary>
    /// <param name="cookie">The cookie. Without a <see cref="SessionCookie.Domain"/> it is bound to no domain; an expired one only removes the old one.</param>
    /// <exception cref="InvalidRequestException">The cookie has neither name nor value, or does not keep what the prefix of its name promises (<c>__Secure-</c>, <c>__Host-</c>).</exception>
    public void Set(SessionCookie cookie)
    {
        ArgumentNullException.ThrowIfNull(cookie);
        CookieRules.CheckNotEmpty(cookie);
        var wholeHost = (cookie.HostOnly || cookie.Domain.Length == 0) && cookie.Path == "/";
        if (!CookiePrefix.IsKept(cookie.Name, cookie.Value, cookie.Secure, cookie.HttpOnly, wholeHost))
            throw new InvalidRequestException($"The cookie {cookie} has a prefix that it does not keep: __Secure- needs Secure, __Host- needs Secure, HostOnly and the path /, __Http- needs HttpOnly.");
        Table.Put(cookie, Now, mayOverlaySecure: true);
    }

    /// <summary>Removes the cookies of a name.</summary>
    /// <param name="name">The name, by case.</param>
    /// <param name="domain">Only cookies of this domain; empty for those bound to none, <see langword="null"/> for all.</param>
    /// <param name="path">Only cookies of this path; <see langword="null"/> for all.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name, string? domain = null, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var wanted = new CookieFilter(name, domain, path);
        var removed = table?.RemoveWhere(stored => wanted.Matches(stored.Cookie)) > 0;
        if (!string.IsNullOrEmpty(domain))
            table?.Readmit(name, CookieRules.CheckDomain(domain), Now);
        return removed;
    }

    /// <summary>Removes all cookies.</summary>
    public void Clear() => table?.RemoveWhere(static _ => true);

    /// <summary>Enumerates the live cookies by creation, as they were when the enumeration began.</summary>
    public IEnumerator<SessionCookie> GetEnumerator() => Live().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many cookies there are; never what is in them.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} cookies");

    private IReadOnlyList<SessionCookie> Live() => table?.Read(Now) ?? [];
}
