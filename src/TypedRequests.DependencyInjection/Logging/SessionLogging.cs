using System.Globalization;

namespace TypedRequests;

/// <summary>What is logged of calls beyond method, host, path, status and time. By default nothing that could be a secret.</summary>
public sealed class SessionLogging
{
    private static readonly string[] Secrets = ["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "WWW-Authenticate", "Proxy-Authenticate"];

    /// <summary>Whether the names of headers are logged, and the values of those in <see cref="ShowHeaders"/>.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool Headers { get; set; }

    /// <summary>The headers whose values are logged; others show as <c>*</c>. Credentials and cookies cannot be among them.</summary>
    public IList<string> ShowHeaders { get; } = [];

    /// <summary>Whether the query is logged; it shows as <c>?*</c> otherwise. Secrets may be in it.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool Query { get; set; }

    /// <summary>How many bytes of a buffered text body are logged, at level Trace. Secrets may be in it.</summary>
    /// <value>0 by default: none.</value>
    public int BodyBytes { get; set; }

    internal IEnumerable<string> Faults()
    {
        foreach (var name in ShowHeaders.Where(static name => Secrets.Contains(name, StringComparer.OrdinalIgnoreCase)))
            yield return $"Logging:ShowHeaders names {name}, which carries secrets. Take it out.";
        if (BodyBytes is < 0 or > 1024 * 1024)
            yield return string.Create(CultureInfo.InvariantCulture, $"Logging:BodyBytes is {BodyBytes}; give a number from 0 to 1048576.");
    }

    internal bool Shows(string header) => ShowHeaders.Contains(header, StringComparer.OrdinalIgnoreCase) && !Secrets.Contains(header, StringComparer.OrdinalIgnoreCase);
}
