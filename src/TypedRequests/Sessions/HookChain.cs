namespace TypedRequests;

/// <summary>The session's hooks and then the call's; of each level, those that wait run after those that do not.</summary>
internal sealed class HookChain(HookSet session, HookSet call) : CallHooks
{
    internal static HookChain? Of(Session session, RequestOptions? options)
    {
        var (outer, inner) = (HookSet.Of(session), HookSet.Of(options));
        return outer.IsEmpty && inner.IsEmpty ? null : new(outer, inner);
    }

    internal override bool IsAsynchronous => session.IsAsynchronous || call.IsAsynchronous;

    internal override async ValueTask SendingAsync(Exchange exchange)
    {
        var request = new OutgoingRequest(exchange);
        await session.SendingAsync(request, exchange.Token).ConfigureAwait(false);
        await call.SendingAsync(request, exchange.Token).ConfigureAwait(false);
    }

    internal override async ValueTask<Hop> ReceivedAsync(Exchange exchange, Hop hop)
    {
        var response = await session.ReceivedAsync(Response.Of(hop), exchange.Token).ConfigureAwait(false);
        return (await call.ReceivedAsync(response, exchange.Token).ConfigureAwait(false)).Hop;
    }
}
