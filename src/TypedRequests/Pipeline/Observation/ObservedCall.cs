using System.Diagnostics;

namespace TypedRequests;

/// <summary>One call under way, to those who watch: its observer, and message handlers that send it again. Made only for calls that someone watches.</summary>
public sealed class ObservedCall
{
    private readonly Exchange _call;
    private readonly Activity? _activity;
    private Hop? _left;

    internal ObservedCall(Exchange call, Activity? activity)
    {
        (_call, _activity) = (call, activity);
        (Method, Url) = (call.Method, call.Url.Wire);
    }

    /// <summary>Where a message handler finds the call of the message that it is given; absent without an observer.</summary>
    public static HttpRequestOptionsKey<ObservedCall> Key { get; } = new("TypedRequests.Call");

    /// <summary>The interface of the client; <see langword="null"/> for a hand-written call.</summary>
    public string? Client => _call.Operation?.Client;

    /// <summary>The method of the client; <see langword="null"/> for a hand-written call.</summary>
    public string? Operation => _call.Operation?.Method;

    /// <summary>The path's template, of which all calls of one method have the same; <see langword="null"/> for a hand-written call.</summary>
    public string? UrlTemplate { get; internal init; }

    /// <summary>The verb that the call started with.</summary>
    public HttpMethod Method { get; }

    /// <summary>Where the call started. Query and path may hold secrets; <see cref="Telemetry.Show(Uri)"/> leaves the query out.</summary>
    public Uri Url { get; }

    /// <summary>How many redirects were followed.</summary>
    public int Redirects { get; private set; }

    /// <summary>How many challenges were met.</summary>
    public int Challenges { get; private set; }

    /// <summary>How often a handler sent a hop again.</summary>
    public int Retries { get; private set; }

    /// <summary>How long the call has taken so far.</summary>
    public TimeSpan Elapsed => _call.Elapsed;

    /// <summary>The status of the latest answer; <see langword="null"/> before there is one.</summary>
    public int? Status => (int?)_call.Answer?.StatusCode;

    /// <summary>What the session's cache did for the latest answer; <see langword="null"/> without a cache, and before there is an answer.</summary>
    public CacheResult? Cache => _call.CacheResult;

    /// <summary>The hop under way, as it is sent; <see langword="null"/> before it is composed. Its <c>ToString</c> masks secrets.</summary>
    public PreparedRequest? Request => _left is { } hop ? hop.Request : _call.Message is null ? null : _call.Sent();

    /// <summary>The HTTP version of the latest answer; <see langword="null"/> before there is one.</summary>
    public Version? ResponseVersion => _call.Answer?.Version;

    /// <summary>The headers of the latest answer; <see langword="null"/> before there is one.</summary>
    public HeaderCollection? ResponseHeaders => _call.Answer is { } answer ? Hop.HeadersOf(answer) : null;

    /// <summary>The decoded body of the latest answer as far as it is buffered. Lent: of no use after the observer has returned.</summary>
    public ReadOnlyMemory<byte> ResponseBody => _call.Answer is null ? default : _call.Body;

    /// <summary>Tells of a repeat. For message handlers that repeat.</summary>
    /// <param name="reason">The status or the error for which the hop is sent again: few values, no secrets.</param>
    /// <param name="delay">The wait before it.</param>
    public void Retrying(string reason, TimeSpan delay)
    {
        Retries++;
        Telemetry.Resent(this, "retry");
        _activity?.AddEvent(new("retry", tags: new() { { "typedrequests.retry.reason", reason }, { "typedrequests.retry.delay", delay.TotalSeconds } }));
        _call.Observer?.Retrying(this, reason, delay);
    }

    internal void Waited(TimeSpan delay)
    {
        Telemetry.Waited(this, delay);
        _activity?.AddEvent(new("limit.wait", tags: new() { { "typedrequests.limit.wait", delay.TotalSeconds } }));
        _call.Observer?.Waited(this, delay);
    }

    /// <summary>The call is at its next URL already; who looks on sees the hop that led there.</summary>
    internal void Redirected(Hop left, string location)
    {
        Redirects++;
        _left = left;
        Telemetry.Resent(this, "redirect");
        _activity?.AddEvent(new("redirect", tags: new() { { "http.response.status_code", Status }, { "url.full", Telemetry.ShowLocation(location) } }));
        _call.Observer?.Redirected(this, location);
        _left = null;
    }

    internal void Challenged()
    {
        Challenges++;
        Telemetry.Resent(this, "challenge");
        _activity?.AddEvent(new("challenge", tags: new() { { "http.response.status_code", Status } }));
        _call.Observer?.Challenged(this);
    }

    internal void Stopped(Exception? failure)
    {
        Telemetry.Stop(this, _activity, _call, failure);
        _call.Observer?.Stopped(this, failure);
    }
}
