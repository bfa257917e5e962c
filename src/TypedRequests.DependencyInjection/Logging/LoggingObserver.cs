using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace TypedRequests;

/// <summary>Writes the calls of a session to its log. What is written is decided here, by <see cref="SessionLogging"/>; how it reads is in <see cref="CallLog"/>.</summary>
internal sealed class LoggingObserver(ILogger logger, SessionLogging options) : CallObserver
{
    protected override bool IsWatching => logger.IsEnabled(LogLevel.Warning);

    protected override void Started(ObservedCall call)
    {
        if (logger.IsEnabled(LogLevel.Debug))
            CallLog.Started(logger, Name(call), call.Method.Method, Show(call.Url));
    }

    protected override void Redirected(ObservedCall call, string location)
    {
        if (logger.IsEnabled(LogLevel.Information))
            CallLog.Redirected(logger, Name(call), call.Status ?? 0, ShowLocation(location));
    }

    protected override void Challenged(ObservedCall call)
    {
        if (logger.IsEnabled(LogLevel.Information))
            CallLog.Challenged(logger, Name(call), call.Status ?? 0);
    }

    protected override void Retrying(ObservedCall call, string reason, TimeSpan delay) =>
        CallLog.Retrying(logger, Name(call), reason, call.Retries, delay.TotalMilliseconds);

    protected override void Waited(ObservedCall call, TimeSpan delay)
    {
        if (logger.IsEnabled(LogLevel.Information))
            CallLog.Waited(logger, Name(call), delay.TotalMilliseconds);
    }

    protected override void Stopped(ObservedCall call, Exception? failure)
    {
        if (failure is not null && call.Status is null or < 400)
            CallLog.Failed(logger, Name(call), call.Method.Method, Show(call.Url), failure.GetType().Name, call.Elapsed.TotalMilliseconds);
        else if (call.Cache is { } cache && logger.IsEnabled(LogLevel.Information))
            CallLog.StoppedWithCache(logger, Name(call), call.Method.Method, Show(call.Url), call.Status ?? 0, call.Elapsed.TotalMilliseconds, cache.ToString());
        else if (logger.IsEnabled(LogLevel.Information))
            CallLog.Stopped(logger, Name(call), call.Method.Method, Show(call.Url), call.Status ?? 0, call.Elapsed.TotalMilliseconds);
        if (options.Headers && logger.IsEnabled(LogLevel.Debug))
            CallLog.Headers(logger, Name(call), Show(call.Request?.Headers), Show(call.ResponseHeaders));
        if (options.BodyBytes > 0 && logger.IsEnabled(LogLevel.Trace))
            CallLog.Body(logger, Name(call), ShowBody(call));
    }

    protected override void CookiesNotSaved(Exception failure) => CallLog.CookiesNotSaved(logger, failure.GetType().Name, failure.Message);

    private static string Name(ObservedCall call) => call.Operation is { } operation ? $"{call.Client}.{operation}" : "Call";

    private string Show(Uri url) => options.Query ? Telemetry.Show(url).Replace("?*", url.Query, StringComparison.Ordinal) : Telemetry.Show(url);

    private string ShowLocation(string location) => options.Query ? ((RequestUrl)location).ToString() : Telemetry.ShowLocation(location);

    private string Show(HeaderCollection? headers) =>
        headers is null ? "" : string.Join("; ", headers.Select(header => $"{header.Key}: {(options.Shows(header.Key) ? header.Value : "*")}"));

    // Text only, and only its beginning; a control character does not break the line.
    private string ShowBody(ObservedCall call)
    {
        var isText = call.ResponseHeaders?["Content-Type"] is { } type
            && (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.Contains("xml", StringComparison.OrdinalIgnoreCase));
        if (!isText)
            return string.Create(CultureInfo.InvariantCulture, $"({call.ResponseBody.Length} bytes)");
        var start = call.ResponseBody[..Math.Min(options.BodyBytes, call.ResponseBody.Length)];
        var text = new StringBuilder(Encoding.UTF8.GetString(start.Span));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                text[i] = ' ';
        }
        return start.Length < call.ResponseBody.Length ? text.Append('…').ToString() : text.ToString();
    }
}
