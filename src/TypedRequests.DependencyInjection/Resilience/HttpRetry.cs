using System.Diagnostics.CodeAnalysis;
using Polly;

namespace TypedRequests;

/// <summary>The default way to send a request again: as a strategy for any Polly pipeline, and as a whole pipeline.</summary>
public static class HttpRetry
{
    /// <summary>Creates the default pipeline: a deadline for everything, safe repeats under it, and a limit for each attempt if one is given.</summary>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="timeProvider">The clock of waits and deadlines; <see langword="null"/> for the system's.</param>
    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    public static ResiliencePipeline<HttpResponseMessage> CreatePipeline(RetryOptions? options = null, TimeProvider? timeProvider = null)
    {
        options ??= new RetryOptions();
        options.Check();
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { Name = "TypedRequests", TimeProvider = timeProvider }
            .AddTimeout(options.TotalTimeout)
            .AddHttpRetry(options);
        return (options.AttemptTimeout is { } limit ? builder.AddTimeout(limit) : builder).Build();
    }

    /// <summary>Adds the repeats alone: those of idempotent, marked or keyed requests, after the wait that the server asks for.</summary>
    /// <remarks>The strategy needs the request in its context, as <see cref="ResilienceHandler"/> and Microsoft.Extensions.Http.Resilience put it there.</remarks>
    /// <param name="builder">The pipeline under construction.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">An option cannot be used.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The validation by attributes finds none: the strategy's options are checked above.")]
    public static ResiliencePipelineBuilder<HttpResponseMessage> AddHttpRetry(this ResiliencePipelineBuilder<HttpResponseMessage> builder, RetryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var used = options ?? new RetryOptions();
        used.Check();
        return builder.AddStrategy(context => new RetryStrategy(used, context.TimeProvider, context.Telemetry), new RetryStrategyMark());
    }

    /// <summary>What Polly validates by attributes; ours have been checked.</summary>
    private sealed class RetryStrategyMark : ResilienceStrategyOptions
    {
        public RetryStrategyMark() => Name = "HttpRetry";
    }
}
