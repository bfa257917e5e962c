namespace TypedRequests;

/// <summary>Sends a hop when the limits of its server allow it.</summary>
internal static class GovernedHop
{
    /// <summary>The answer to a synchronous send, if a permit is there; null where the call goes on asynchronously.</summary>
    internal static HttpResponseMessage? SendNow(Exchange call)
    {
        if (!call.Synchronous || !call.TryTakePermit()) return null;
        if (call.Transport.MayRepeat) call.SharePermit();
        return Sender.SendNow(call);
    }

    /// <summary>Sends at once where a permit is there, as a call without limits does; else after a wait.</summary>
    internal static Task<HttpResponseMessage> SendAsync(Exchange call) =>
        !call.AwaitsPermit && (call.HasPermit || call.TryTakePermit()) ? Send(call) : SendLaterAsync(call);

    private static Task<HttpResponseMessage> Send(Exchange call)
    {
        if (call.Transport.MayRepeat) call.SharePermit();
        return Sender.SendNow(call) is { } answer ? Task.FromResult(answer) : call.Transport.SendAsync(call.Message!, call.Token); // composed
    }

    private static async Task<HttpResponseMessage> SendLaterAsync(Exchange call)
    {
        var waiting = call.AwaitPermitAsync();
        // The caller's thread waits where the call is to have ended when it returns.
        if (call.Synchronous && !waiting.IsCompleted) BlockingWait.Run(waiting, static task => Waited(task));
        else await waiting.ConfigureAwait(false);
        // What was signed before may be too old by now; the answer to a challenge stays what it is.
        if (call.Auth is { FixedAuthorization: null } && call.AuthAnswers == 0) await ChallengePolicy.SignAsync(call).ConfigureAwait(false);
        call.Phase = CallPhase.Waiting;
        return await Send(call).ConfigureAwait(false);
    }

    private static async Task<bool> Waited(ValueTask waiting)
    {
        await waiting.ConfigureAwait(false);
        return true;
    }
}
