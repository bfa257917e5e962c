namespace TypedRequests;

/// <summary>How a <see cref="Cassette"/> records, what it compares, and what is secret. Read once, when the cassette is opened.</summary>
public sealed class CassetteOptions
{
    /// <summary>Which answer a request gets.</summary>
    /// <value><see cref="CassetteOrder.Loose"/> by default.</value>
    public CassetteOrder Order { get; set; }

    /// <summary>Whether entries may be left over when the cassette is disposed, as in a recording of a browser.</summary>
    /// <value><see langword="false"/> by default: they are a <see cref="CassetteException"/>.</value>
    public bool AllowUnused { get; set; }

    /// <summary>How old a recording may be. An older one is recorded anew by <see cref="CassetteMode.ReplayOrRecord"/>, and refused by <see cref="CassetteMode.Replay"/>.</summary>
    /// <value><see langword="null"/> by default: any age.</value>
    public TimeSpan? ExpiresAfter { get; set; }

    /// <summary>Whether scheme, host and port are left out of the comparison, for servers whose address changes.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool IgnoreHost { get; set; }

    /// <summary>
    /// What is left out of the comparison: names of query arguments, form fields, parts, and members of JSON bodies (a name at any depth, or a path such as <c>$.order.createdAt</c>).
    /// </summary>
    public IList<string> Ignore { get; } = [];

    /// <summary>Headers that are compared. By default none is: method, URL and body tell requests apart.</summary>
    public IList<string> MatchHeaders { get; } = [];

    /// <summary>Headers that carry secrets, besides the session's <see cref="Session.SecretHeaders"/>, what an <see cref="Auth"/> sets, and names that say so themselves.</summary>
    public IList<string> SecretHeaders { get; } = [];

    /// <summary>Names of query arguments, form fields, parts and JSON members whose values are secrets, besides those that say so themselves (<c>password</c>, <c>access_token</c> …).</summary>
    public IList<string> SecretFields { get; } = [];

    /// <summary>Values that are secrets wherever they stand, such as a token in the path of a URL. They are looked for in every encoding; an empty text is left out.</summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>What sends the requests that are recorded. The cassette does not dispose it.</summary>
    /// <value><see langword="null"/> by default: the handler of <see cref="ConnectionPool.Shared"/>.</value>
    public HttpMessageHandler? Network { get; set; }

    /// <summary>The clock of the recording and of its age.</summary>
    /// <value><see cref="System.TimeProvider.System"/> by default.</value>
    public TimeProvider TimeProvider { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = TimeProvider.System;

    internal CassetteSecrets Known() => new([.. SecretHeaders], [.. SecretFields], [.. Secrets.Where(static value => !string.IsNullOrEmpty(value))]);
}
