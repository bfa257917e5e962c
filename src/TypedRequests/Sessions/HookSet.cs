namespace TypedRequests;

/// <summary>The hooks of one level, as they were when the call began.</summary>
internal readonly record struct HookSet(
    Action<OutgoingRequest>? Request,
    Func<OutgoingRequest, CancellationToken, ValueTask>? RequestAsync,
    Func<Response, Response?>? Response,
    Func<Response, CancellationToken, ValueTask<Response?>>? ResponseAsync)
{
    internal static HookSet Of(Session session) => new(session.OnRequest, session.OnRequestAsync, session.OnResponse, session.OnResponseAsync);

    internal static HookSet Of(RequestOptions? options) =>
        options is null ? default : new(options.OnRequest, options.OnRequestAsync, options.OnResponse, options.OnResponseAsync);

    internal bool IsEmpty => Request is null && RequestAsync is null && Response is null && ResponseAsync is null;

    internal bool IsAsynchronous => RequestAsync is not null || ResponseAsync is not null;

    internal async ValueTask SendingAsync(OutgoingRequest request, CancellationToken cancellationToken)
    {
        Request?.Invoke(request);
        if (RequestAsync is null) return;
        foreach (var hook in RequestAsync.GetInvocationList())
            await ((Func<OutgoingRequest, CancellationToken, ValueTask>)hook)(request, cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<Response> ReceivedAsync(Response response, CancellationToken cancellationToken)
    {
        if (Response is not null)
            foreach (var hook in Response.GetInvocationList()) response = ((Func<Response, Response?>)hook)(response) ?? response;
        if (ResponseAsync is null) return response;
        foreach (var hook in ResponseAsync.GetInvocationList())
            response = await ((Func<Response, CancellationToken, ValueTask<Response?>>)hook)(response, cancellationToken).ConfigureAwait(false) ?? response;
        return response;
    }
}
