namespace TypedRequests;

/// <summary>The session's hooks and then the call's.</summary>
internal sealed class HookChain(
    Action<OutgoingRequest>? sessionRequest, Action<OutgoingRequest>? callRequest, Func<Response, Response?>? sessionResponse, Func<Response, Response?>? callResponse) : CallHooks
{
    internal static HookChain? Of(Session session, RequestOptions? options)
    {
        if (session.OnRequest is null && session.OnResponse is null && options is not { OnRequest: not null } and not { OnResponse: not null }) return null;
        return new(session.OnRequest, options?.OnRequest, session.OnResponse, options?.OnResponse);
    }

    internal override void Sending(Exchange call)
    {
        if (sessionRequest is null && callRequest is null) return;
        var request = new OutgoingRequest(call);
        sessionRequest?.Invoke(request);
        callRequest?.Invoke(request);
    }

    internal override Hop Received(Hop hop)
    {
        var response = Response.Of(hop);
        response = Run(sessionResponse, response);
        return Run(callResponse, response).Hop;
    }

    private static Response Run(Func<Response, Response?>? hooks, Response response)
    {
        if (hooks is null) return response;
        foreach (var hook in hooks.GetInvocationList()) response = ((Func<Response, Response?>)hook)(response) ?? response;
        return response;
    }
}
