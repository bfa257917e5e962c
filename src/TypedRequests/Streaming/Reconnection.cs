using System.Text;

namespace TypedRequests;

/// <summary>Opens a stream of events again: where it stood, and how long to wait (WHATWG HTML, sections 9.2.3 and 9.2.6).</summary>
internal sealed class Reconnection(RepeatableCall call, ResultReader<OpenBody> reader)
{
    private static readonly TimeSpan s_leastBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestBackoff = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMilliseconds(int.MaxValue); // what a timer can do

    private TimeSpan _interval = TimeSpan.FromSeconds(3); // until the server names one
    private CookieTrail? _trail;
    private int _vain;

    /// <summary>What the last connection has left behind; null when no server has named an ID.</summary>
    public string? LastEventId { get; private set; }

    /// <summary>The first connection is about to be made.</summary>
    public void Begin(Exchange exchange) => exchange.Continue(ref _trail);

    /// <summary>An event has come: the server is well.</summary>
    public void Received() => _vain = 0;

    /// <summary>A connection has come to its end.</summary>
    public void Ended(EventReader events)
    {
        LastEventId = events.LastEventId;
        if (events.ReconnectionInterval is { } interval) _interval = interval < s_longestWait ? interval : s_longestWait;
    }

    /// <summary>Waits, and connects again until a server answers. The caller's token ends it.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RequestException">The answer is none that a stream can go on with, or the request cannot be sent again.</exception>
    public async Task<OpenBody> OpenAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(Wait(), call.Time, cancellationToken).ConfigureAwait(false);
            try
            {
                return await call.SendAsync(reader, Continue, cancellationToken).ConfigureAwait(false);
            }
            catch (RequestException failure) when (IsOfConnection(failure))
            {
                // As a browser does: a server that is away for a while is asked again, until the caller has had enough.
            }
        }
    }

    /// <summary>Whether what went wrong is the connection, and not what was asked or answered.</summary>
    public static bool IsOfConnection(Exception failure) =>
        failure is RequestTimeoutException or IOException || (failure.GetType() == typeof(RequestException) && failure.InnerException is HttpRequestException or IOException);

    // Connections that bring nothing are waited for longer each time, so that a server in trouble is not asked more than it can bear.
    private TimeSpan Wait()
    {
        var attempt = _vain++;
        if (attempt == 0) return _interval;
        var backoff = Math.Min(s_longestBackoff.TotalSeconds, s_leastBackoff.TotalSeconds * Math.Pow(2, attempt - 1));
        return TimeSpan.FromSeconds(Math.Max(_interval.TotalSeconds, backoff));
    }

    // The ID goes out as the bytes that it came in.
    private void Continue(Exchange exchange)
    {
        exchange.Continue(ref _trail);
        if (string.IsNullOrEmpty(LastEventId)) return;
        var id = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(LastEventId)).Trim();
        HeaderRules.ValidateValue("Last-Event-ID", id);
        exchange.Headers.Set("Last-Event-ID", id, CallLevel.Argument);
    }
}
