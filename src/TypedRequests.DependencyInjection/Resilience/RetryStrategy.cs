using System.Net;
using Polly;
using Polly.Telemetry;

namespace TypedRequests;

/// <summary>Sends a request again while that is safe, worth it and in time. One loop, readable top to bottom.</summary>
/// <remarks>The request is found in the context (<see cref="ResilienceHandler.Request"/>); without one there is nothing to judge by, and nothing is repeated.</remarks>
internal sealed class RetryStrategy(RetryOptions options, TimeProvider time, ResilienceStrategyTelemetry telemetry) : ResilienceStrategy<HttpResponseMessage>
{
    private static readonly ResilienceEvent Retrying = new(ResilienceEventSeverity.Warning, "OnRetry");

    protected override async ValueTask<Outcome<HttpResponseMessage>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<HttpResponseMessage>>> callback, ResilienceContext context, TState state)
    {
        var started = time.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            var outcome = await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
            if (attempt >= options.MaxRetries || !MayRepeat(context, outcome))
                return End(context, outcome, attempt);
            var asked = outcome.Result is { } answer ? ServerWait.Of(answer, time.GetUtcNow()) : null;
            var permit = PermitOf(context, outcome);
            var delay = RetryDelay.Before(attempt, asked, options);
            if (time.GetElapsedTime(started) + delay >= options.TotalTimeout || (permit is not null && IsTooLong(asked, permit)))
                return End(context, outcome, attempt);
            Report(context, outcome, attempt, delay);
            // This response is not read; its connection goes back to the pool.
            outcome.Result?.Dispose();
            if (await WaitAsync(delay, permit, context).ConfigureAwait(context.ContinueOnCapturedContext) is { } failure)
                return Failed(failure, attempt);
        }
    }

    private Outcome<HttpResponseMessage> End(ResilienceContext context, in Outcome<HttpResponseMessage> outcome, int attempt)
    {
        if (context.Properties.TryGetValue(ResilienceHandler.Attempts, out var attempts))
            attempts.Ended(outcome, attempt + 1, options.MaxRetries + 1, byItself: !context.CancellationToken.IsCancellationRequested);
        return outcome;
    }

    private Outcome<HttpResponseMessage> Failed(Exception failure, int attempt)
    {
        RequestReplay.NoteAttempt(failure, attempt + 1, options.MaxRetries + 1);
        return Outcome.FromException<HttpResponseMessage>(failure);
    }

    /// <summary>The permit of a request that a rate limit has refused: what keeps the limits has heard how long to wait, and lets the repeat go in its turn.</summary>
    private static RateLimitPermit? PermitOf(ResilienceContext context, in Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.Forbidden or HttpStatusCode.ServiceUnavailable }
        && context.Properties.TryGetValue(ResilienceHandler.Request, out var request) && request.Options.TryGetValue(RateLimitPermit.Key, out var permit) ? permit : null;

    private static bool IsTooLong(TimeSpan? asked, RateLimitPermit permit) => permit.MaxWait != Timeout.InfiniteTimeSpan && asked > permit.MaxWait;

    private bool MayRepeat(ResilienceContext context, in Outcome<HttpResponseMessage> outcome) =>
        !context.CancellationToken.IsCancellationRequested
        && context.Properties.TryGetValue(ResilienceHandler.Request, out var request)
        && RetryRules.IsSafe(request, outcome.Exception, options)
        && RetryRules.IsTransient(outcome, options);

    private void Report(ResilienceContext context, in Outcome<HttpResponseMessage> outcome, int attempt, TimeSpan delay)
    {
        if (context.Properties.TryGetValue(ResilienceHandler.Attempts, out var attempts))
            attempts.Repeating(outcome, delay);
        telemetry.Report(Retrying, context, outcome, new RetryEvent(attempt + 1, delay));
    }

    // A call does not wait twice: where limits are kept, they hold the retry back for as long as the server asks, and no longer.
    private async ValueTask<Exception?> WaitAsync(TimeSpan delay, RateLimitPermit? permit, ResilienceContext context)
    {
        try
        {
            if (permit is null)
                await Task.Delay(delay, time, context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
            else
                await permit.RenewAsync(context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
            return null;
        }
        catch (Exception failure) when (failure is OperationCanceledException or RateLimitException)
        {
            return failure;
        }
    }
}
