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
            var delay = RetryDelay.Before(attempt, outcome.Result is { } answer ? ServerWait.Of(answer, time.GetUtcNow()) : null, options);
            if (time.GetElapsedTime(started) + delay >= options.TotalTimeout)
                return End(context, outcome, attempt);
            Report(context, outcome, attempt, delay);
            // This response is not read; its connection goes back to the pool.
            outcome.Result?.Dispose();
            if (await WaitAsync(delay, context).ConfigureAwait(context.ContinueOnCapturedContext) is { } cancelled)
                return Cancelled(cancelled, attempt);
        }
    }

    private Outcome<HttpResponseMessage> End(ResilienceContext context, in Outcome<HttpResponseMessage> outcome, int attempt)
    {
        if (context.Properties.TryGetValue(ResilienceHandler.Attempts, out var attempts))
            attempts.Ended(outcome, attempt + 1, options.MaxRetries + 1, byItself: !context.CancellationToken.IsCancellationRequested);
        return outcome;
    }

    private Outcome<HttpResponseMessage> Cancelled(OperationCanceledException cancelled, int attempt)
    {
        RequestReplay.NoteAttempt(cancelled, attempt + 1, options.MaxRetries + 1);
        return Outcome.FromException<HttpResponseMessage>(cancelled);
    }

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

    private async ValueTask<OperationCanceledException?> WaitAsync(TimeSpan delay, ResilienceContext context)
    {
        try
        {
            await Task.Delay(delay, time, context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
            return null;
        }
        catch (OperationCanceledException cancelled)
        {
            return cancelled;
        }
    }
}
