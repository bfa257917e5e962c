namespace TypedRequests;

public sealed partial class CookieJar
{
    /// <summary>The names in the jar, each once, by creation.</summary>
    public IReadOnlyList<string> Names => [.. Live().Select(static cookie => cookie.Name).Distinct()];

    /// <summary>The domains in the jar, each once; empty for cookies bound to none.</summary>
    public IReadOnlyList<string> Domains => [.. Live().Select(static cookie => cookie.Domain).Distinct()];

    /// <summary>The paths in the jar, each once.</summary>
    public IReadOnlyList<string> Paths => [.. Live().Select(static cookie => cookie.Path).Distinct()];

    /// <summary>The value of the one cookie of a name, <see langword="null"/> if there is none; setting makes it the only one.</summary>
    /// <remarks>
    /// Setting puts a cookie bound to no domain in the place of all that have the name, of every domain; setting <see langword="null"/> removes
    /// them. A name with a prefix (<c>__Host-</c>, <c>__Secure-</c>) is sent over secure connections only. For a cookie of one domain use <see cref="Set"/>.
    /// </remarks>
    /// <param name="name">The name, by case.</param>
    /// <exception cref="InvalidOperationException">Reading: several cookies have the name, on several domains or paths.</exception>
    /// <exception cref="InvalidRequestException">Setting: the name is no token, or the value cannot be sent.</exception>
    public string? this[string name]
    {
        get => Get(name)?.Value;
        set
        {
            ArgumentNullException.ThrowIfNull(name);
            if (value is null)
                Remove(name);
            else
                SetUnbound(name, value);
        }
    }

    /// <summary>Whether the jar holds a cookie of a name; never ambiguous.</summary>
    /// <param name="name">The name, by case.</param>
    public bool Contains(string name) => Live().Any(cookie => cookie.Name == name);

    /// <summary>The one cookie of a name, domain and path, or <see langword="null"/>.</summary>
    /// <param name="name">The name, by case.</param>
    /// <param name="domain">Only of this domain; empty for those bound to none, <see langword="null"/> for any.</param>
    /// <param name="path">Only of this path; <see langword="null"/> for any.</param>
    /// <exception cref="InvalidOperationException">Several cookies answer.</exception>
    public SessionCookie? Get(string name, string? domain = null, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(name, domain, path);
        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new InvalidOperationException($"Several cookies have the name \"{name}\": {string.Join(", ", found)}. Name the domain or path: Get(name, domain, path).");
    }

    /// <summary>All cookies that answer, by creation.</summary>
    /// <param name="name">Only of this name; <see langword="null"/> for any.</param>
    /// <param name="domain">Only of this domain; empty for those bound to none, <see langword="null"/> for any.</param>
    /// <param name="path">Only of this path; <see langword="null"/> for any.</param>
    public IReadOnlyList<SessionCookie> Find(string? name = null, string? domain = null, string? path = null)
    {
        var wanted = new CookieFilter(name, domain, path);
        return [.. Live().Where(wanted.Matches)];
    }

    /// <summary>Names and values as a plain dictionary; of cookies with one name the last created counts.</summary>
    /// <param name="domain">Only cookies of this domain; <see langword="null"/> for any.</param>
    /// <param name="path">Only cookies of this path; <see langword="null"/> for any.</param>
    public Dictionary<string, string> ToDictionary(string? domain = null, string? path = null)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cookie in Find(name: null, domain, path))
            values[cookie.Name] = cookie.Value;
        return values;
    }

    /// <summary>A jar of its own with the same cookies, clock and public suffixes.</summary>
    public CookieJar Clone()
    {
        var clone = new CookieJar(TimeProvider, table?.Suffixes) { TreatLoopbackAsSecure = TreatLoopbackAsSecure };
        clone.RestoreAll(Snapshot());
        return clone;
    }

    private void SetUnbound(string name, string value)
    {
        CookieRules.CheckByHand(name, value);
        Table.PutAlone(new SessionCookie(name, value) { Secure = CookiePrefix.NeedsSecure(name) }, Now);
    }
}
