namespace TypedRequests;

/// <summary>A call that is sent each time its sequence is enumerated, and again for the next page or after a reconnection.</summary>
/// <remarks>The draft is never pooled: the sequence can be enumerated at any time. Copies of it are sent, and those are pooled.</remarks>
internal sealed class RepeatableCall(Session session, Exchange draft)
{
    private bool _sent;

    internal TimeProvider Time => draft.Time;

    internal string[] TrustedHosts => draft.TrustedHosts;

    /// <summary>Sends the call as it was drafted, but for what <paramref name="change"/> does to it.</summary>
    /// <exception cref="RequestException">The call failed, or its body cannot be sent a second time.</exception>
    internal Task<TResult> SendAsync<TResult>(ResultReader<TResult> reader, Action<Exchange>? change, CancellationToken cancellationToken)
    {
        if (_sent && !BodyReplay.CanReplay(draft.Content))
        {
            throw new RequestException("The sequence needs its request a second time, and the request's body can be read only once. Pass bytes, or a stream that can seek.");
        }

        _sent = true;
        var call = session.Begin(draft.Method);
        draft.CopyTo(call);
        change?.Invoke(call);
        return Sender.SendAsync(call, reader, cancellationToken);
    }
}
