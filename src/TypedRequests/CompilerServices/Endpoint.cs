using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>What a method's attributes say. One static instance per emitted method; its setters are called before the first call and never after.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Endpoint
{
    private object? _reader;
    private DeclaredLimits? _limits;
    private bool _isInvalidated;

    internal Endpoint(ClientDescription client, HttpMethod verb, string method, string route)
    {
        (Client, Verb, MethodName, Route, Operation) = (client, verb, method, route, new(client.Name, method, route));

        // What the route says itself is said by the method: weaker levels do not say it again.
        foreach (var name in RouteText.ArgumentNames(route)) Constants.Query(name, null);
    }

    /// <summary>The client that the method belongs to.</summary>
    public ClientDescription Client { get; }

    /// <summary>The method's name, as errors name it.</summary>
    public string MethodName { get; }

    /// <summary>The route as it was written.</summary>
    public string Route { get; }

    internal HttpMethod Verb { get; }

    internal Operation Operation { get; }

    internal CallConstants Constants { get; } = new();

    /// <inheritdoc cref="ClientDescription.Header"/>
    public Endpoint Header(string headerName, string? value)
    {
        Constants.Header(headerName, value);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.Query"/>
    public Endpoint Query(string argumentName, string? value)
    {
        Constants.Query(argumentName, value);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.Cookie"/>
    public Endpoint Cookie(string cookieName, string? value)
    {
        Constants.Cookie(cookieName, value);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.Timeout"/>
    public Endpoint Timeout(double seconds)
    {
        Constants.Timeout(seconds);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.NoRedirects"/>
    public Endpoint NoRedirects()
    {
        Constants.NoRedirects();
        return this;
    }

    /// <inheritdoc cref="ClientDescription.Idempotent"/>
    public Endpoint Idempotent(string? idempotencyHeader)
    {
        Constants.Idempotent(idempotencyHeader);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.NotIdempotent"/>
    public Endpoint NotIdempotent()
    {
        Constants.NotIdempotent();
        return this;
    }

    /// <inheritdoc cref="ClientDescription.NullOn"/>
    public Endpoint NullOn(params int[] statuses)
    {
        Constants.NullOn(statuses);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.AllowStatus"/>
    public Endpoint AllowStatus(params int[] statuses)
    {
        Constants.AllowStatus(statuses);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.Error"/>
    public Endpoint Error(JsonFormat format, params int[] statuses)
    {
        Constants.Error(format, statuses);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.Compress"/>
    public Endpoint Compress(string encoding)
    {
        Constants.Compress(encoding);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.RateLimit"/>
    public Endpoint RateLimit(int permits, double seconds)
    {
        Constants.RateLimit(permits, seconds);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.Cached"/>
    public Endpoint Cached(double seconds = 0, bool force = false)
    {
        Constants.Caching = MethodCaching.Of(seconds, force);
        return this;
    }

    /// <inheritdoc cref="ClientDescription.NoCache"/>
    public Endpoint NoCache()
    {
        Constants.Caching = MethodCaching.None;
        return this;
    }

    /// <summary>Other methods of the client say that they change what this one is answered.</summary>
    public Endpoint Invalidated()
    {
        _isInvalidated = true;
        return this;
    }

    /// <summary>The limits of the method and its interface; null if neither declares any.</summary>
    internal DeclaredLimits? Limits => _limits ??= DeclareLimits();

    // Asked for with every call, and found once.
    private DeclaredLimits? DeclareLimits()
    {
        if (Constants.Limits.Count == 0 && Client.Constants.Limits.Count == 0) return null;
        return new([.. Client.Constants.Limits.Select(rule => (Client.Name, rule)), .. Constants.Limits.Select(rule => (Operation.Name, rule))]);
    }

    /// <summary>The content coding of the request's body; null for none.</summary>
    internal string? Compression => Constants.Compression ?? Client.Constants.Compression;

    /// <summary>The format that the method, or else its interface, declares for an error's body.</summary>
    internal JsonFormat? ErrorFormat(int status) =>
        Constants.ErrorFormat(status, exactly: true) ?? Client.Constants.ErrorFormat(status, exactly: true)
        ?? Constants.ErrorFormat(status, exactly: false) ?? Client.Constants.ErrorFormat(status, exactly: false);

    internal void Apply(Exchange call)
    {
        call.Base ??= Client.Base;
        Client.Constants.Apply(call, CallLevel.Client);
        Constants.Apply(call, CallLevel.Endpoint);
        call.Operation = Operation;
        if ((Constants.Caching ?? Client.Constants.Caching) is { } caching) ApplyCaching(call, caching);
        if (_isInvalidated) call.ChecksMarks = true;
        ApplyRetry(call);
    }

    // What a client says of all its methods is for those that ask.
    private void ApplyCaching(Exchange call, MethodCaching caching)
    {
        if (Verb == HttpMethod.Get || ReferenceEquals(caching, Constants.Caching) || caching.Rule is null) caching.Apply(call);
    }

    /// <summary>What handlers are told of repeats, and the key of this call: made once, so that every attempt carries the same.</summary>
    private void ApplyRetry(Exchange call)
    {
        var said = Constants.Retries is null ? Client.Constants : Constants;
        if (said.Retries is not { } retries) return;
        call.SetProperty(RequestReplay.Idempotent.Key, retries);
        if (said.IdempotencyHeader is { } header && (Verb == HttpMethod.Post || Verb == HttpMethod.Patch))
            call.Headers.Set(header, Guid.NewGuid().ToString("D"), CallLevel.Endpoint);
    }

    internal bool IsSuccess(int status) =>
        status is >= 200 and <= 299 || Constants.AllowedStatuses.Contains(status) || Client.Constants.AllowedStatuses.Contains(status);

    internal bool IsNull(int status) => Constants.NullStatuses.Contains(status) || Client.Constants.NullStatuses.Contains(status);

    /// <summary>The reader of the method's result that its last call has used, if it is one of this type.</summary>
    internal TReader? Kept<TReader>()
        where TReader : class => _reader as TReader;

    /// <summary>Keeps the reader for the next call. Only a generic method makes more than one, when its type changes.</summary>
    internal TReader Keep<TReader>(TReader reader)
        where TReader : class
    {
        _reader = reader;
        return reader;
    }
}
