namespace TypedRequests.DependencyInjection.Tests;

/// <summary>One request through the default pipeline over a scripted transport and a stepped clock, driven to its end.</summary>
internal sealed class RetryRun(RetryOptions options, params Func<HttpRequestMessage, HttpResponseMessage>[] answers)
{
    public SteppedTime Time { get; } = new() { Deadline = options.TotalTimeout };

    public AttemptLog Log { get; private set; } = null!; // set by Send, before anyone can ask

    public List<TimeSpan> Waits { get; } = [];

    public static Task<RetryRun> OfAsync(RetryOptions options, params Func<HttpRequestMessage, HttpResponseMessage>[] answers) =>
        OfAsync(new HttpRequestMessage(HttpMethod.Get, "http://localhost/"), options, answers);

    public static async Task<RetryRun> OfAsync(HttpRequestMessage request, RetryOptions options, params Func<HttpRequestMessage, HttpResponseMessage>[] answers)
    {
        var run = new RetryRun(options, answers);
        run.Outcome = await run.SendAsync(request);
        return run;
    }

    /// <summary>The status of the last answer, or the exception that came out.</summary>
    public object Outcome { get; private set; } = "not sent";

    private async Task<object> SendAsync(HttpRequestMessage request)
    {
        Log = new AttemptLog(Time, answers);
        using var invoker = new HttpMessageInvoker(new ResilienceHandler(HttpRetry.CreatePipeline(options, Time)) { InnerHandler = Log });
        var sending = invoker.SendAsync(request, TestContext.Current.CancellationToken);
        while (!sending.IsCompleted)
        {
            // The transport answers at once: whoever has not ended is waiting.
            var wait = await Time.NextWaitAsync();
            Waits.Add(wait);
            Time.Advance(wait);
            await Task.WhenAny(sending, Time.WaitBegunAsync());
        }
        return sending.IsCompletedSuccessfully ? (int)sending.Result.StatusCode : sending.Exception?.InnerException ?? new TaskCanceledException(sending);
    }
}
