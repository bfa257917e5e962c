using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TypedRequests.CompilerServices;

/// <summary>One call of an emitted client. Lives on the stack of the emitted method, which says what the arguments are and asks for the result, once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Call
{
    private readonly Session _session;
    private readonly Endpoint _endpoint;
    private RequestOptions? _options;
    private FormBody? _form;
    private MultipartBody? _parts;

    /// <summary>Starts a call with what the session, the interface and the method say.</summary>
    /// <param name="session">The client's session.</param>
    /// <param name="endpoint">The method.</param>
    /// <exception cref="ObjectDisposedException">The session is disposed.</exception>
    public Call(Session session, Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(endpoint);
        (_session, _endpoint) = (session, endpoint);
        Exchange = session.Begin(endpoint.Verb);
        endpoint.Apply(Exchange);
        if (WatchedCall.IsUsed) WatchedCall.Begin(Exchange, endpoint);
        if (endpoint.Limits is { } limits) session.Limit(Exchange, limits);
    }

    internal readonly Exchange Exchange { get; }

    /// <summary>The route: <c>call.Path($"/repos/{owner}/{repo}")</c>.</summary>
    /// <param name="path">An interpolated string whose holes are escaped.</param>
    /// <exception cref="InvalidRequestException">A segment is empty, or is a dot segment in disguise.</exception>
    public readonly void Path([InterpolatedStringHandlerArgument("")] RoutePath path) => path.Finish(Exchange);

    /// <summary>The base address of a client whose own properties are a part of it; a session's base address wins.</summary>
    /// <param name="address">An interpolated string whose holes are escaped.</param>
    /// <exception cref="InvalidRequestException">A value cannot stand where it does.</exception>
    public readonly void Base(RequestUrl address) => Exchange.Base ??= UrlBase.From(address.Resolve((UrlBase?)null, default));

    /// <summary>A URL in place of the route; <see langword="null"/> is not given.</summary>
    /// <param name="url">An absolute URL, or one relative to the base.</param>
    public readonly void Url(string? url)
    {
        if (url is not null) Exchange.Target = url;
    }

    /// <inheritdoc cref="Url(string?)"/>
    public readonly void Url(RequestUrl? url)
    {
        if (url is { } target) Exchange.Target = target;
    }

    /// <inheritdoc cref="Url(string?)"/>
    public readonly void Url(Uri? url)
    {
        if (url is not null) Exchange.Target = url;
    }

    /// <summary>A query argument; <see langword="null"/> is not given.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    public readonly void Query(string name, string? value)
    {
        if (value is not null) Exchange.Query.Add(name, value, CallLevel.Argument);
    }

    /// <summary>A query argument of any type; <see langword="null"/> is not given.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, formatted with the invariant culture.</param>
    /// <param name="format">The type's own format.</param>
    public readonly void Query<T>(string name, T value, string? format = null) => Query(name, WireText.Format(value, format));

    /// <summary>A query argument of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Query{T}(string, T, string?)"/>
    public readonly void ClientQuery<T>(string name, T value, string? format = null)
    {
        if (WireText.Format(value, format) is { } text) Exchange.Query.Add(name, text, CallLevel.ClientProperty);
    }

    /// <summary>A header; <see langword="null"/> is not given.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidRequestException">The value cannot be sent.</exception>
    public readonly void Header(string name, string? value) => Header(name, value, CallLevel.Argument);

    /// <summary>A header of any type; <see langword="null"/> is not given.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, formatted with the invariant culture; a date as HTTP writes it in the headers that have one.</param>
    /// <param name="format">The type's own format.</param>
    /// <exception cref="InvalidRequestException">The value cannot be sent.</exception>
    public readonly void Header<T>(string name, T value, string? format = null) => Header(name, HeaderDate.Format(name, value, format));

    /// <summary>A header of the client's own properties: weaker than the method's arguments.</summary>
    /// <inheritdoc cref="Header{T}(string, T, string?)"/>
    public readonly void ClientHeader<T>(string name, T value, string? format = null) => Header(name, HeaderDate.Format(name, value, format), CallLevel.ClientProperty);

    /// <summary>A cookie of this call; <see langword="null"/> is not given.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidRequestException">The value cannot be sent.</exception>
    public readonly void Cookie(string name, string? value)
    {
        if (value is null) return;
        CookieText.Validate(name, value);
        Exchange.SetCookie(name, value);
    }

    /// <summary>A JSON body; <see langword="null"/> is none.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="contentType">The content type, if not <c>application/json</c>.</param>
    public readonly void JsonBody<T>(T? value, JsonFormat<T> format, string? contentType = null)
    {
        if (value is null) return;
        if (WatchedCall.IsUsed) WatchedCall.DescribeBody(Exchange, format);
        SetBody(TypedRequests.JsonBody.Of(value, format), contentType);
    }

    /// <inheritdoc cref="JsonBody{T}(T, JsonFormat{T}, string?)"/>
    public readonly void JsonBody<T>(T? value, JsonFormat<T> format, string? contentType = null)
        where T : struct
    {
        if (value is { } given) JsonBody(given, format, contentType);
    }

    /// <summary>A body given as it is; <see langword="null"/> is none.</summary>
    /// <param name="body">The content.</param>
    /// <param name="contentType">Its content type, if not its own.</param>
    public readonly void Body(HttpContent? body, string? contentType = null)
    {
        Exchange.SharesContent = true;
        SetBody(body, contentType);
    }

    private readonly void SetBody(HttpContent? body, string? contentType)
    {
        Exchange.Content = body;
        if (body is not null && contentType is not null) Exchange.Headers.Set("Content-Type", contentType, CallLevel.Argument);
    }

    /// <summary>Credentials of this call; <see langword="null"/> is not given.</summary>
    /// <param name="auth">The credentials.</param>
    public readonly void Auth(Auth? auth) => Exchange.SetAuth(auth, CallLevel.Argument);

    /// <summary>How long the call may take; <see langword="null"/> is not given.</summary>
    /// <param name="timeout">The time.</param>
    /// <param name="parameter">The caller's parameter, for the error.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, or longer than 24 days, and not <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</exception>
    public readonly void Timeout(TimeSpan? timeout, [CallerArgumentExpression(nameof(timeout))] string? parameter = null)
    {
        if (timeout is { } given) Exchange.Timeout = CallTimeouts.Check(given, given, parameter);
    }

    /// <summary>How long the call may take; <see langword="null"/> is not given.</summary>
    /// <param name="seconds">The time in seconds; infinity waits as long as it takes.</param>
    /// <param name="parameter">The caller's parameter, for the error.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, not a number, or longer than 24 days.</exception>
    public readonly void Timeout(double? seconds, [CallerArgumentExpression(nameof(seconds))] string? parameter = null)
    {
        if (seconds is { } given) Exchange.Timeout = CallTimeouts.FromSeconds(given, parameter);
    }

    /// <summary>Is told how much has gone out and come in; <see langword="null"/> is not given.</summary>
    /// <param name="progress">Who is told.</param>
    public readonly void Progress(IProgress<TransferProgress>? progress) => Exchange.Progress = progress ?? Exchange.Progress;

    /// <summary>A property of the request, for message handlers.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value.</param>
    public readonly void Property<T>(string key, T value) => Exchange.SetProperty(key, value);

    /// <summary>The call's options, which have the last word.</summary>
    /// <param name="options">The options.</param>
    public void Options(RequestOptions? options) => _options = options;

    private readonly void Header(string name, string? value, CallLevel level)
    {
        if (value is null) return;
        HeaderRules.ValidateValue(name, value);
        Exchange.Headers.Set(name, value, level);
    }
}
