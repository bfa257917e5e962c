using System.Globalization;
using Polly;
using Polly.Timeout;

namespace TypedRequests;

/// <summary>Sends each request through a Polly pipeline. Handlers under it (signing, logging) run once per attempt.</summary>
/// <remarks>
/// The request is to be found in the pipeline's context under the key that Microsoft.Extensions.Http.Resilience uses too, so that strategies made for one work
/// under the other. Every attempt starts with the headers that the first one started with, and with its body rewound.
/// </remarks>
public sealed class ResilienceHandler : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> pipeline;

    /// <summary>Creates a handler.</summary>
    /// <param name="pipeline">The pipeline; <see cref="HttpRetry.CreatePipeline"/> gives one that retries what is safe.</param>
    public ResilienceHandler(ResiliencePipeline<HttpResponseMessage> pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        this.pipeline = pipeline;
    }

    /// <summary>The key of the request in a pipeline's context.</summary>
    public static ResiliencePropertyKey<HttpRequestMessage> Request { get; } = new("Resilience.Http.RequestMessage");

    internal static ResiliencePropertyKey<SentAttempts> Attempts { get; } = new("TypedRequests.Attempts");

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        var attempts = new SentAttempts(request);
        context.Properties.Set(Request, request);
        context.Properties.Set(Attempts, attempts);
        try
        {
            return await pipeline.ExecuteAsync(static (context, state) => state.Handler.AttemptAsync(state.Attempts, context.CancellationToken), context, (Handler: this, Attempts: attempts))
                .ConfigureAwait(false);
        }
        catch (TimeoutRejectedException timeout)
        {
            // As HttpClient tells of a timeout; the session makes its own exception of it.
            var what = attempts.LastHasEnded ? "An attempt" : "The request and its retries";
            throw new TaskCanceledException(timeout.Message, new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"{what} took longer than {timeout.Timeout.TotalSeconds:0.###} s."), timeout));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> AttemptAsync(SentAttempts attempts, CancellationToken cancellationToken) =>
        await base.SendAsync(attempts.Next(), cancellationToken).ConfigureAwait(false);
}
