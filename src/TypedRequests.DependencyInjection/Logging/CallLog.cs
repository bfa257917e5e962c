using Microsoft.Extensions.Logging;

namespace TypedRequests;

/// <summary>The messages of the log, with their numbers and levels.</summary>
internal static partial class CallLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Call}: {Method} {Url}")]
    internal static partial void Started(ILogger logger, string call, string method, string url);

    [LoggerMessage(2, LogLevel.Information, "{Call}: {Method} {Url} → {Status} after {Elapsed:0} ms")]
    internal static partial void Stopped(ILogger logger, string call, string method, string url, int status, double elapsed);

    [LoggerMessage(11, LogLevel.Information, "{Call}: {Method} {Url} → {Status} after {Elapsed:0} ms, {CacheStatus}")]
    internal static partial void StoppedWithCache(ILogger logger, string call, string method, string url, int status, double elapsed, string cacheStatus);

    [LoggerMessage(3, LogLevel.Information, "{Call}: {Status}, redirected to {Location}")]
    internal static partial void Redirected(ILogger logger, string call, int status, string location);

    [LoggerMessage(4, LogLevel.Information, "{Call}: {Status}, challenge met with credentials")]
    internal static partial void Challenged(ILogger logger, string call, int status);

    [LoggerMessage(5, LogLevel.Warning, "{Call}: {Reason}, repeat {Repeat} after {Delay:0} ms")]
    internal static partial void Retrying(ILogger logger, string call, string reason, int repeat, double delay);

    // The exception reaches the caller, who logs it if it matters; here its type tells what happened.
    [LoggerMessage(6, LogLevel.Warning, "{Call}: {Method} {Url} failed: {Failure} after {Elapsed:0} ms")]
    internal static partial void Failed(ILogger logger, string call, string method, string url, string failure, double elapsed);

    [LoggerMessage(7, LogLevel.Debug, "{Call}: sent {RequestHeaders}; received {ResponseHeaders}")]
    internal static partial void Headers(ILogger logger, string call, string requestHeaders, string responseHeaders);

    [LoggerMessage(8, LogLevel.Trace, "{Call}: {Body}")]
    internal static partial void Body(ILogger logger, string call, string body);

    [LoggerMessage(9, LogLevel.Error, "The session's cookies could not be saved: {Failure}: {Message} The next call tries again.")]
    internal static partial void CookiesNotSaved(ILogger logger, string failure, string message);

    [LoggerMessage(10, LogLevel.Information, "{Call}: kept back by a rate limit for {Delay:0} ms")]
    internal static partial void Waited(ILogger logger, string call, double delay);
}
