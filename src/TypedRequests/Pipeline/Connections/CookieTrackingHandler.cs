namespace TypedRequests;

/// <summary>
/// The end of a chain of message handlers, just above what sends: a session then sees the cookies of every response, also of one that a handler above answers by
/// sending the request again. They are kept in the jar, and go with the repeated request.
/// </summary>
/// <remarks>
/// A session that is created over a chain of handlers puts one at its end, and <c>AddHttpSession</c> does as well. Put it in yourself where that is not possible: in a chain that has sent
/// already, or that a handler hides. <c>new Retrying { InnerHandler = new CookieTrackingHandler(server.CreateHandler()) }</c>. Messages that are not a session's pass untouched.
/// </remarks>
public sealed class CookieTrackingHandler : DelegatingHandler
{
    /// <summary>Creates the handler.</summary>
    /// <param name="innerHandler">What sends; it is disposed with this handler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="innerHandler"/> is <see langword="null"/>.</exception>
    public CookieTrackingHandler(HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
    }

    /// <summary>Sees to it that a chain ends in one; <see langword="false"/> when there is no chain, or none that can be changed.</summary>
    internal static bool PutBefore(HttpMessageHandler outermost)
    {
        var last = outermost as DelegatingHandler;
        while (last is { InnerHandler: DelegatingHandler next and not CookieTrackingHandler }) last = next;
        if (last is null or CookieTrackingHandler || last.InnerHandler is not { } sending) return false;
        if (sending is CookieTrackingHandler) return true;
        try
        {
            last.InnerHandler = new CookieTrackingHandler(sending);
            return true;
        }
        catch (InvalidOperationException)
        {
            // It has already sent for another session.
            return false;
        }
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var permit = request.Options.TryGetValue(RateLimitPermit.Key, out var given) ? given : null;
        return request.Options.TryGetValue(CookieTrail.Key, out var trail) || permit is not null ? SendAsync(request, trail, permit, cancellationToken) : base.SendAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var permit = request.Options.TryGetValue(RateLimitPermit.Key, out var given) ? given : null;
        if (!request.Options.TryGetValue(CookieTrail.Key, out var trail) && permit is null) return base.Send(request, cancellationToken);
        if (permit is not null) WaitFor(permit, cancellationToken);
        trail?.Refresh(request);
        try
        {
            var answer = base.Send(request, cancellationToken);
            permit?.Answered(answer);
            trail?.Receive(answer);
            return answer;
        }
        finally
        {
            permit?.Dispose();
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CookieTrail? trail, RateLimitPermit? permit, CancellationToken cancellationToken)
    {
        // A request that a handler sends again needs leave again.
        if (permit is not null) await permit.SendAsync(cancellationToken).ConfigureAwait(false);
        trail?.Refresh(request);
        try
        {
            var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            permit?.Answered(answer);
            trail?.Receive(answer);
            return answer;
        }
        finally
        {
            permit?.Dispose();
        }
    }

    private static void WaitFor(RateLimitPermit permit, CancellationToken cancellationToken)
    {
        var waiting = permit.SendAsync(cancellationToken);
        if (OperatingSystem.IsBrowser() || waiting.IsCompletedSuccessfully) return;
        BlockingWait.Run(waiting, static async task =>
        {
            await task.ConfigureAwait(false);
            return true;
        });
    }
}
