namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>The cache as this session uses it; null without one.</summary>
    internal SessionCache? CacheInUse => _additions?.Cache;

    /// <summary>Starts a call with what the session says; the client, the call and its options have their say after it.</summary>
    internal Exchange Begin(HttpMethod method)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var call = _transport.Rent();
        (call.Failures, call.Jar, call.Time, call.Method) = (SessionFailures.Instance, _jar, TimeProvider, method);
        (call.Timeout, call.ReadIdleTimeout, call.MaxResponseBytes) = (Timeout, ReadIdleTimeout, MaxResponseBytes);
        (call.MaxRedirects, call.AllowRedirects, call.AllowInsecureRedirects) = (MaxRedirects, true, AllowInsecureRedirects);
        (call.TrustedHosts, call.SecretHeaders) = (_allowHosts?.Snapshot ?? [], _secretHeaders?.Snapshot ?? []);
        call.Observer = Observer;
        if (_additions is { } additions) (call.Persistence, call.Cache, call.Limits) = (additions.Persistence, additions.Cache, additions.Limits);
        call.Base = Volatile.Read(ref _base);
        call.Headers.Start(_headers is { } headers ? headers.Snapshot : DefaultHeaders.All, CallLevel.Session);
        if (_clientHeaders is not null) AddClientHeaders(call, _clientHeaders);
        if (_query is { } query) call.Query.Add(query.Snapshot, CallLevel.Session);
        if (Auth is { } auth) call.SetAuth(auth, CallLevel.Session);
        return call;
    }

    /// <summary>The client declares limits: they hold, whether or not anybody has asked for others to be learnt.</summary>
    internal void Limit(Exchange call, DeclaredLimits rules) => (call.LimitRules, call.Limits) = (rules, Additions.OwnLimits());

    /// <summary>The last word: the call's own options, and the hooks.</summary>
    internal void Apply(Exchange call, RequestOptions? options)
    {
        call.Hooks = HookChain.Of(this, options);
        if (options is not null) DefaultsMerger.Merge(call, options);
    }

    private Exchange Begin(HttpMethod method, RequestUrl url, RequestOptions? options, HttpContent? body = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        var call = Begin(UpperCase(method));
        call.Target = url;
        call.Content = body;
        Apply(call, options);
        return call;
    }

    /// <summary>A call whose request stands: what the session says of headers and query is left out.</summary>
    private Exchange Begin(PreparedRequest request, RequestOptions? options)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = Begin(request.Method);
        call.Prepared(request);
        Apply(call, options);
        return call;
    }

    /// <summary>Merges a request without sending it: everything but what an asynchronous <see cref="Auth"/> would add.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="url">Where to, absolute or relative to <see cref="BaseAddress"/>.</param>
    /// <param name="options">What the call says for itself.</param>
    /// <returns>The request; print it with <see cref="PreparedRequest.ToString"/>, send it with <see cref="Send(PreparedRequest, RequestOptions?, CancellationToken)"/>.</returns>
    /// <exception cref="InvalidRequestException">The request cannot be sent.</exception>
    public PreparedRequest Prepare(HttpMethod method, RequestUrl url, RequestOptions? options = null) => Sender.Prepare(Begin(method, url, options));

    /// <summary>Verbs go out in upper case; a known one is the framework's own instance, which costs nothing to compare.</summary>
    private static HttpMethod UpperCase(HttpMethod method) =>
        method.Method.AsSpan().IndexOfAnyInRange('a', 'z') < 0 ? method : HttpMethod.Parse(method.Method.ToUpperInvariant());

    private ResponseReader Reader(RequestOptions? options) => ResponseReader.For(options is { StreamResponse: true }, ThrowOnErrorStatus);
}
