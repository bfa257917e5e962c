namespace TypedRequests;

/// <summary>One request that went over the wire, and its answer: as it was, as it is redacted, or as a file holds it.</summary>
internal sealed record HarExchange
{
    public required string Method { get; init; }

    public required string Url { get; init; }

    /// <summary>When the request was sent.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>From then to the headers of the answer.</summary>
    public TimeSpan Wait { get; set; }

    /// <summary>From the headers to the end of the body.</summary>
    public TimeSpan Receive { get; set; }

    public string RequestVersion { get; set; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> RequestHeaders { get; set; } = [];

    public HarBody? RequestBody { get; set; }

    /// <summary>The status; 0 when there was no answer.</summary>
    public int Status { get; set; }

    public string Reason { get; set; } = "";

    public string ResponseVersion { get; set; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> ResponseHeaders { get; set; } = [];

    public HarBody? ResponseBody { get; set; }

    /// <summary>What went wrong, as a word of <see cref="HttpRequestError"/> or the name of an exception; null when nothing did.</summary>
    public string? Failure { get; set; }

    /// <summary>The client's method that made the call.</summary>
    public string? Operation { get; init; }

    /// <summary>The path's template of that method.</summary>
    public string? Template { get; init; }

    /// <summary>Headers that carry secrets, as the session and its <see cref="Auth"/> say.</summary>
    public IReadOnlyCollection<string> SecretHeaders { get; set; } = [];

    /// <summary>Arguments of the query that do.</summary>
    public IReadOnlyCollection<string> SecretArguments { get; set; } = [];

    /// <summary>The exchange in one line, for messages. Redact it first.</summary>
    public override string ToString() => $"{Method} {Url}";
}
