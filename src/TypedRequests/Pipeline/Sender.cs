namespace TypedRequests;

/// <summary>The life of a call, from what its levels say to its result. One loop: a hop is composed, signed, sent and answered; then the next, or the end.</summary>
internal static class Sender
{
    /// <summary>Sends a call and makes its result.</summary>
    /// <exception cref="RequestException">The call failed; derived types say at which stage.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    internal static async Task<TResult> SendAsync<TResult>(Exchange call, ResultReader<TResult> reader, CancellationToken cancellationToken)
    {
        call.Transport.Enter();
        try
        {
            call.Start(cancellationToken);
            call.Watch();
            if (call.Persistence is not null) await call.Persistence.LoadAsync(call.Jar, call.Time, call.Token).ConfigureAwait(false);
            while (true)
            {
                if (call.Hooks is not null) await call.Hooks.SendingAsync(call).ConfigureAwait(false);
                call.Compose();
                if (call.Auth is not null) await ChallengePolicy.SignAsync(call).ConfigureAwait(false);
                call.Phase = CallPhase.Waiting;
                call.Answered((call.Cache is null ? call.Limits is null ? SendNow(call) : GovernedHop.SendNow(call) : null) ?? await SendLater(call).ConfigureAwait(false) ?? throw NoAnswer());

                if (!call.IsAnswerKnown) call.Auth?.Received(call.Url.Wire, call.Answer!); // answered just above
                var answers = ChallengePolicy.MayAnswer(call) && await ChallengePolicy.AnswerAsync(call).ConfigureAwait(false);
                var demand = answers || call.IsFollowed ? BodyDemand.Hop : reader.Demand(call);
                await BodyBuffer.ReadAsync(call, demand).ConfigureAwait(false);
                if (call.Limits is not null) call.LearnFromBody();

                if (call.Hooks is not null) answers &= await call.ShowAsync().ConfigureAwait(false);
                if (answers) call.Repeat();
                else if (call.IsFollowed) call.Follow();
                else
                {
                    if (call.Persistence is not null) await call.SaveCookiesAsync().ConfigureAwait(false);
                    return End(call, reader, demand);
                }
            }
        }
        catch (Exception failure)
        {
            var documented = failure;
            try
            {
                documented = TransportFailure.Translate(call, failure, cancellationToken);
                call.Observed?.Stopped(documented);
            }
            finally
            {
                // Even if an observer throws, no connection is held.
                call.Abandon();
            }

            if (ReferenceEquals(documented, failure)) throw;
            throw documented;
        }
        finally
        {
            call.Transport.Leave();
        }
    }

    /// <summary>Sends a call on the caller's thread. The same loop: over our own pool nothing in it waits, so its task has ended when it is returned.</summary>
    internal static TResult Send<TResult>(Exchange call, ResultReader<TResult> reader, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsBrowser()) throw Blocks(call);
        if (call.Persistence is not null) throw new NotSupportedException("A session whose cookies are kept in a store sends asynchronously only: await the Async method.");
        if (call.Hooks is { IsAsynchronous: true }) throw new NotSupportedException("OnRequestAsync and OnResponseAsync cannot run in a call that blocks its thread. Await the Async method, or set OnRequest and OnResponse.");
        call.Synchronous = !call.Transport.Waits;
        return call.Transport.IsOwn
            ? SendAsync(call, reader, cancellationToken).GetAwaiter().GetResult()
            : BlockingWait.Run((call, reader, cancellationToken), static started => SendAsync(started.call, started.reader, started.cancellationToken));
    }

    /// <summary>The answer to a synchronous send; null where there is none, and the call goes on asynchronously.</summary>
    internal static HttpResponseMessage? SendNow(Exchange call)
    {
        if (OperatingSystem.IsBrowser() || !call.Synchronous) return null;
        var answer = call.Transport.Send(call.Message!, call.Token); // composed
        call.Synchronous = answer is not null;
        return answer;
    }

    private static Task<HttpResponseMessage> SendLater(Exchange call) =>
        call.Cache is null ? SendUncachedAsync(call) : CachedHop.SendAsync(call);

    private static Task<HttpResponseMessage> SendUncachedAsync(Exchange call) =>
        call.Limits is null ? call.Transport.SendAsync(call.Message!, call.Token) : GovernedHop.SendAsync(call); // composed

    /// <summary>Sends the hop beneath the session's cache.</summary>
    internal static Task<HttpResponseMessage> SendBelowAsync(Exchange call) =>
        (call.Limits is null ? SendNow(call) : GovernedHop.SendNow(call)) is { } answer ? Task.FromResult(answer) : SendUncachedAsync(call);

    /// <summary>Everything up to the point where a hop would be sent.</summary>
    internal static PreparedRequest Prepare(Exchange call)
    {
        call.Synchronous = true;
        call.Complete();
        call.Compose();
        if (call.Auth is not null) ChallengePolicy.SignAsync(call).GetAwaiter().GetResult();
        return Hop.Capture(call.Message!, call.Url, call.SignedUrl, call.Secrets); // composed just above
    }

    // HttpClient says so too: a mock without a setup for the request returns null.
    private static InvalidOperationException NoAnswer() =>
        new("The session's message handler returned null instead of a response. If it is a mock, set up an answer for this request.");

    private static PlatformNotSupportedException Blocks(Exchange call) => call.Operation is { } operation
        ? Unsupported.Refused(operation.Name, "It blocks its thread. Declare it with a Task for its result, and await it.")
        : Unsupported.Refused("A synchronous call, such as Session.Get or Requests.Get,", "It blocks its thread. Await the Async method of the same name.");

    private static TResult End<TResult>(Exchange call, ResultReader<TResult> reader, BodyDemand demand)
    {
        var result = reader.Read(call);
        call.Observed?.Stopped(null);
        if (demand == BodyDemand.None) call.HandOver();
        else call.Finish();
        return result;
    }
}
