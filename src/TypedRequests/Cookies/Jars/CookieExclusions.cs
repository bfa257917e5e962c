namespace TypedRequests;

/// <summary>Hosts and paths at which a cookie that is bound to no domain is not sent, because a host there has set or deleted one of its name.</summary>
/// <remarks>Kept as text, so that it is saved with its cookie: <c>=example.org/app;.example.net/</c>, a dot for a domain with the hosts below it.</remarks>
internal sealed class CookieExclusions
{
    private const int MostPaths = 16;

    private readonly (string Domain, bool HostOnly, string Path)[] entries;

    private CookieExclusions(string text) => entries = [.. Split(text).Select(Read)];

    public static CookieExclusions? Parse(string? text) => text is null ? null : new(text);

    public bool Cover(in CookieRequest request)
    {
        foreach (var (domain, hostOnly, path) in entries)
        {
            if ((hostOnly ? request.Host == domain : CookieDomain.Matches(request.Host, domain)) && CookiePath.Matches(request.Path, path))
                return true;
        }
        return false;
    }

    /// <summary>The text with one more place; a host that names many paths is left out as a whole.</summary>
    public static string Add(string? text, string domain, bool hostOnly, string path)
    {
        var host = (hostOnly ? "=" : ".") + domain;
        var others = Split(text).Where(entry => !IsOf(entry, host)).ToList();
        var paths = Split(text).Where(entry => IsOf(entry, host)).Select(entry => entry[host.Length..]).Append(path).Distinct().ToList();
        paths = paths.Count > MostPaths || paths.Contains("/") ? ["/"] : paths;
        return string.Join(';', others.Concat(paths.Select(each => host + each)));
    }

    /// <summary>The text without the places of a domain.</summary>
    public static string? Remove(string? text, string domain)
    {
        var left = Split(text).Where(entry => !IsOf(entry[1..], domain)).ToList();
        return left.Count == 0 ? null : string.Join(';', left);
    }

    private static string[] Split(string? text) => text?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsOf(string entry, string host) => entry.StartsWith(host, StringComparison.Ordinal) && entry.Length > host.Length && entry[host.Length] == '/';

    private static (string Domain, bool HostOnly, string Path) Read(string entry)
    {
        var slash = entry.IndexOf('/');
        return slash < 1 ? (entry, true, "/") : (entry[1..slash], entry[0] == '=', entry[slash..]);
    }
}
