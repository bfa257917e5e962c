using System.Text;

namespace TypedRequests;

/// <summary>The public suffixes: the domains under which anyone may register, and for which no cookie may therefore be set.</summary>
/// <remarks>
/// <see cref="Default"/> is embedded in the library with its <see cref="Date"/>. A newer list from publicsuffix.org is put in its place with
/// <see cref="Load(string)"/> and <see cref="CookieJar.PublicSuffixes"/>. Both sections of the list count, also the private one (<c>github.io</c>).
/// A top-level domain that the list does not name is a public suffix, as the list's own algorithm has it.
/// </remarks>
public sealed class PublicSuffixList
{
    private const int MaxDomain = 253;

    private static readonly Lazy<PublicSuffixList> Embedded = new(PublicSuffixResource.Load);

    private readonly PublicSuffixRules rules;

    internal PublicSuffixList(PublicSuffixRules rules, DateOnly? date)
    {
        this.rules = rules;
        Date = date;
    }

    /// <summary>The embedded list, loaded when it is first asked for.</summary>
    public static PublicSuffixList Default => Embedded.Value;

    /// <summary>The day on which the list was published, where the list says so.</summary>
    public DateOnly? Date { get; }

    /// <summary>How many rules the list has, exceptions and wildcards included.</summary>
    public int Count => rules.Count;

    /// <summary>Reads a list in the format of publicsuffix.org.</summary>
    /// <param name="text">The text of <c>public_suffix_list.dat</c>.</param>
    /// <exception cref="FormatException">The text has no rules, or a line that is not one.</exception>
    public static PublicSuffixList Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PublicSuffixParser.Parse(text);
    }

    /// <summary>Reads a list in the format of publicsuffix.org from a UTF-8 file.</summary>
    /// <param name="path">The path of a <c>public_suffix_list.dat</c>.</param>
    /// <exception cref="FormatException">The file has no rules, or a line that is not one.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PublicSuffixList Load(string path) => Parse(File.ReadAllText(path, Encoding.UTF8));

    /// <summary>Reads a list in the format of publicsuffix.org from a UTF-8 stream, which stays open.</summary>
    /// <param name="stream">The stream, read to its end.</param>
    /// <exception cref="FormatException">The stream has no rules, or a line that is not one.</exception>
    public static PublicSuffixList Load(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Whether a domain is a public suffix. Anything that is no domain name (an empty label, say) counts as one: no cookie may be set for it.</summary>
    /// <param name="domain">A domain, in U-labels or A-labels, in any case; one trailing dot is ignored.</param>
    public bool IsPublicSuffix(string domain) =>
        !TryMeasure(domain, out var labels, out var suffixLabels) || labels == suffixLabels;

    /// <summary>The public suffix of a domain in lower case, or <see langword="null"/> if it is no domain name.</summary>
    /// <param name="domain">A domain, in U-labels or A-labels, in any case.</param>
    public string? GetPublicSuffix(string domain) =>
        TryMeasure(domain, out _, out var suffixLabels) ? TakeLabels(domain, suffixLabels) : null;

    /// <summary>The registrable domain (one label more than the public suffix) in lower case, or <see langword="null"/> if the domain is a public suffix or no domain name.</summary>
    /// <param name="domain">A domain, in U-labels or A-labels, in any case.</param>
    public string? GetRegistrableDomain(string domain) =>
        TryMeasure(domain, out var labels, out var suffixLabels) && labels > suffixLabels ? TakeLabels(domain, suffixLabels + 1) : null;

    /// <summary>Whether a domain at or above a host is shared with strangers: a public suffix of that host, or above one.</summary>
    internal bool IsShared(string host, string domain) =>
        !TryMeasure(host, out _, out var suffixLabels) || TrimDot(domain).AsSpan().Count('.') < suffixLabels;

    /// <summary>Which cookies share a limit: the registrable domain, or the domain itself where there is none.</summary>
    internal string GetSite(string domain) =>
        domain.Length == 0 || CookieDomain.IsAddress(domain) ? domain : GetRegistrableDomain(domain) ?? domain;

    internal void WriteRules(Stream stream) => rules.CopyTo(stream);

    private bool TryMeasure(string domain, out int labels, out int suffixLabels)
    {
        ArgumentNullException.ThrowIfNull(domain);
        (labels, suffixLabels) = (0, 0);
        if (domain.Length == 0 || CookieDomain.Canonicalize(TrimDot(domain)) is not { Length: > 0 and <= MaxDomain } canonical)
            return false;
        if (canonical[0] == '.' || canonical[^1] == '.' || canonical.Contains("..", StringComparison.Ordinal))
            return false;
        Span<byte> ascii = stackalloc byte[MaxDomain];
        ascii = ascii[..Encoding.ASCII.GetBytes(canonical, ascii)];
        labels = ascii.Count((byte)'.') + 1;
        suffixLabels = rules.CountSuffixLabels(ascii);
        return true;
    }

    // What the caller wrote comes back, U-labels as U-labels.
    private static string TakeLabels(string domain, int labels)
    {
        domain = TrimDot(domain);
        var start = domain.Length;
        while (labels-- > 0)
            start = domain.LastIndexOf('.', start - 1) is var dot and >= 0 ? dot : 0;
        return domain[start..].TrimStart('.').ToLowerInvariant();
    }

    private static string TrimDot(string domain) => domain.EndsWith('.') ? domain[..^1] : domain;
}
