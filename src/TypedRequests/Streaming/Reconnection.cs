using System.Net.ServerSentEvents;
using System.Text;

namespace TypedRequests;

/// <summary>Opens a stream of events again: where it stood, and how long to wait (WHATWG HTML, sections 9.2.3 and 9.2.6).</summary>
internal sealed class Reconnection(RepeatableCall call, ResultReader<OpenBody> reader)
{
    private static readonly TimeSpan s_leastBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestBackoff = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMilliseconds(int.MaxValue); // what a timer can do

    private string _lastId = "";
    private TimeSpan _interval = TimeSpan.FromSeconds(3); // until the server names one
    private int _vain;

    /// <summary>An event has come. Its ID counts from here on, an empty one as none; so does one that an event without data has brought before it.</summary>
    public void Received<T>(SseItem<T> item, string lastIdOfConnection)
    {
        _vain = 0;
        _lastId = item.EventId ?? (lastIdOfConnection.Length > 0 ? lastIdOfConnection : _lastId);
    }

    /// <summary>Waits, and connects again until somebody answers. The caller's token is what ends it.</summary>
    /// <param name="interval">The server's <c>retry</c>; infinite when it has named none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RequestException">The answer is none that a stream can go on with, or the request cannot be sent again.</exception>
    public async Task<OpenBody> OpenAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        if (interval != Timeout.InfiniteTimeSpan) _interval = interval < s_longestWait ? interval : s_longestWait;
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
        if (_lastId.Length == 0) return;
        var id = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(_lastId)).Trim();
        HeaderRules.ValidateValue("Last-Event-ID", id);
        exchange.Headers.Set("Last-Event-ID", id, CallLevel.Argument);
    }
}
