namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>Starts a call with what the session says; the client, the call and its options have their say after it.</summary>
    internal Exchange Begin(HttpMethod method)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var call = _transport.Rent();
        (call.Transport, call.Failures, call.Jar, call.Time, call.Method) = (_transport, SessionFailures.Instance, _jar, TimeProvider, method);
        (call.Timeout, call.ReadIdleTimeout, call.MaxResponseBytes) = (Timeout, ReadIdleTimeout, MaxResponseBytes);
        (call.MaxRedirects, call.AllowRedirects, call.AllowInsecureRedirects) = (MaxRedirects, true, AllowInsecureRedirects);
        (call.AllowHosts, call.SecretHeaders) = (_allowHosts?.Snapshot ?? [], _secretHeaders?.Snapshot ?? []);
        call.Base = Volatile.Read(ref _base);
        call.Headers.Set(_headers is { } headers ? headers.Snapshot : DefaultHeaders.All, CallLevel.Session);
        if (_query is { } query) call.Query.Add(query.Snapshot, CallLevel.Session);
        if (Auth is { } auth) call.SetAuth(auth, CallLevel.Session);
        return call;
    }

    /// <summary>The last word: the call's own options, and the hooks.</summary>
    internal void Apply(Exchange call, RequestOptions? options)
    {
        call.Hooks = HookChain.Of(this, options);
        if (options is not null) DefaultsMerger.Merge(call, options);
    }

    private Exchange Begin(HttpMethod method, Url url, RequestOptions? options)
    {
        ArgumentNullException.ThrowIfNull(method);
        var call = Begin(method);
        call.Target = url;
        Apply(call, options);
        return call;
    }

    private ResponseReader Reader(RequestOptions? options) => ResponseReader.For(options is { ResponseHeadersRead: true }, ThrowOnErrorStatus);
}
