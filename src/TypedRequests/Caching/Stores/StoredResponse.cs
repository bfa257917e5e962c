namespace TypedRequests;

/// <summary>A complete response as a cache keeps it: status, fields, body as it was received, and by what it is found again. Never changed.</summary>
public sealed class StoredResponse
{
    private ResponseFacts? _facts;
    private string? _variant;

    internal StoredResponse(int status, string? reason, Version version, KeyValuePair<string, string>[] headers, ReadOnlyMemory<byte> body)
    {
        (Status, Reason, Version, Headers, Body) = (status, reason, version, headers, body);
    }

    internal int Status { get; }

    internal string? Reason { get; }

    internal Version Version { get; }

    /// <summary>The fields from end to end; those of the body last.</summary>
    internal KeyValuePair<string, string>[] Headers { get; }

    /// <summary>The body, coded as it came.</summary>
    internal ReadOnlyMemory<byte> Body { get; }

    /// <summary>When the request was sent that this, or its last validation, answered.</summary>
    internal DateTimeOffset Requested { get; init; }

    internal DateTimeOffset Received { get; init; }

    /// <summary>What a request has to say to select this response.</summary>
    internal KeyValuePair<string, string?>[] Selected { get; init; } = [];

    /// <summary>A lifetime in place of the server's; null when the server's counts.</summary>
    internal TimeSpan? OwnLifetime { get; init; }

    /// <summary>Set by a store that holds it in memory, and tells when it does not any more.</summary>
    internal StoredLife? Life { get; set; }

    /// <summary>What its fields say; read from them once.</summary>
    internal ResponseFacts Facts { get => _facts ??= new(Status, Headers, Received); init => _facts = value; }

    internal StoredResponse With(ReadOnlyMemory<byte> body) =>
        new(Status, Reason, Version, Headers, body) { Requested = Requested, Received = Received, Selected = Selected, OwnLifetime = OwnLifetime, Facts = Facts };

    internal StoredResponse With(TimeSpan? ownLifetime) =>
        new(Status, Reason, Version, Headers, Body) { Requested = Requested, Received = Received, Selected = Selected, OwnLifetime = ownLifetime, Facts = Facts };

    /// <summary>Which of the variants of its key this is: 32 hexadecimal digits. A store replaces the response of the same variant.</summary>
    public string Variant => _variant ??= Variants.NameOf(Selected);

    /// <summary>About how many bytes it takes.</summary>
    public long Size
    {
        get
        {
            var size = Body.Length + 256L;
            foreach (var (name, value) in Headers) size += 2L * (name.Length + value.Length) + 32;
            return size;
        }
    }

    /// <summary>How long after it was received it may be of use: while it is fresh, or may be used stale, or can be validated. For stores that let entries expire.</summary>
    public TimeSpan Retention
    {
        get
        {
            var (directives, lifetime) = (Facts.Directives, Freshness.Lifetime(this, useHeuristics: true));
            var stale = Math.Max(directives.StaleWhileRevalidate ?? 0, directives.StaleIfError ?? 0);
            var retention = lifetime + TimeSpan.FromSeconds(stale) + (Facts.HasValidator ? TimeSpan.FromDays(1) : TimeSpan.FromMinutes(1));
            return retention < s_longest ? retention : s_longest;
        }
    }

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(30);

    /// <summary>Writes the variants of one key, for stores that keep bytes.</summary>
    /// <param name="responses">The variants.</param>
    public static byte[] Write(IReadOnlyList<StoredResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return StoredResponseFormat.Write(responses);
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    /// <param name="bytes">All of it.</param>
    /// <exception cref="InvalidDataException">The bytes are torn, changed, or of another version.</exception>
    public static IReadOnlyList<StoredResponse> Read(ReadOnlyMemory<byte> bytes) => StoredResponseFormat.Read(bytes);
}
