using Pair = System.Collections.Generic.KeyValuePair<string, string?>;

namespace TypedRequests.CompilerServices;

/// <summary>What the attributes of an interface or a method say of every call: constants and policies.</summary>
internal sealed class CallConstants
{
    private Pair[] _headers = [];
    private Pair[] _query = [];
    private Pair[] _cookies = [];
    private TimeSpan? _timeout;
    private bool _noRedirects;

    /// <summary>Whether calls may be sent again; null when nothing is said.</summary>
    internal bool? Retries { get; private set; }

    /// <summary>The header by which a server knows a repeat; null for none.</summary>
    internal string? IdempotencyHeader { get; private set; }

    private List<(JsonFormat Format, int[] Statuses)>? _errors;

    /// <summary>The content coding of the request's body; null for none.</summary>
    internal string? Compression { get; private set; }

    internal int[] NullStatuses { get; private set; } = [];

    internal int[] AllowedStatuses { get; private set; } = [];

    internal void Header(string name, string? value)
    {
        HeaderRules.Validate(name, value);
        _headers = PairList.Set(_headers, new(name, value), StringComparison.OrdinalIgnoreCase);
    }

    internal void Query(string name, string? value) => _query = PairList.Append(_query, new(name, value));

    internal void Cookie(string name, string? value)
    {
        CookieText.Validate(name, value);
        _cookies = PairList.Set(_cookies, new(name, value), StringComparison.Ordinal);
    }

    internal void Timeout(double seconds) =>
        _timeout = double.IsPositiveInfinity(seconds) ? System.Threading.Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds);

    internal void NoRedirects() => _noRedirects = true;

    internal void Idempotent(string? idempotencyHeader)
    {
        if (idempotencyHeader is not null) HeaderRules.Validate(idempotencyHeader, "0");
        (Retries, IdempotencyHeader) = (true, idempotencyHeader);
    }

    internal void NotIdempotent() => (Retries, IdempotencyHeader) = (false, null);

    internal void NullOn(int[] statuses) => NullStatuses = [.. NullStatuses, .. statuses];

    internal void AllowStatus(int[] statuses) => AllowedStatuses = [.. AllowedStatuses, .. statuses];

    internal List<RateLimitRule> Limits { get; } = [];

    internal void RateLimit(int permits, double seconds) => Limits.Add(new(permits, TimeSpan.FromSeconds(seconds)));

    /// <summary>What is said of the session's cache; null when nothing is.</summary>
    internal MethodCaching? Caching { get; set; }

    internal void Error(JsonFormat format, int[] statuses) => (_errors ??= []).Add((format, statuses));

    internal void Compress(string encoding) => Compression = encoding;

    /// <summary>The format of an error's body: declared for its very status, else for all; the last declaration of several wins.</summary>
    internal JsonFormat? ErrorFormat(int status, bool exactly)
    {
        for (var i = (_errors?.Count ?? 0) - 1; i >= 0; i--)
        {
            var (format, statuses) = _errors![i]; // counted just above
            if (exactly ? statuses.Contains(status) : statuses.Length == 0) return format;
        }

        return null;
    }

    internal void Apply(Exchange call, CallLevel level)
    {
        if (_headers.Length > 0) call.Headers.Set(_headers, level);
        if (_query.Length > 0) call.Query.Add(_query, level);
        foreach (var cookie in _cookies) call.SetCookie(cookie.Key, cookie.Value);
        call.Timeout = _timeout ?? call.Timeout;
        if (_noRedirects) call.AllowRedirects = false;
    }
}
