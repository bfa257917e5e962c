using System.Globalization;
using System.Net;
using System.Text;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A request that a fake server has received, as it was sent: after the session's defaults, cookies and credentials. Of a typed client's call also the arguments.</summary>
public sealed class ReceivedCall
{
    private readonly List<KeyValuePair<string, string>> _headers;
    private Dictionary<string, string>? _route;

    private ReceivedCall(HttpRequestMessage message, ReadOnlyMemory<byte> body)
    {
        (HttpMethod, Url, Body) = (message.Method, message.RequestUri!, body); // a session sends nothing without one
        _headers = [.. message.Headers.NonValidated.Concat(message.Content?.Headers.NonValidated.AsEnumerable() ?? []).SelectMany(static header => header.Value.Select(value => new KeyValuePair<string, string>(header.Key, value)))];
        Query = FormText.Read(Url.Query.TrimStart('?'), isForm: false);
        if (!message.Options.TryGetValue(WatchedCall.Key, out var watched)) return;
        // The URL of the call's first message; a redirect leads elsewhere, and is no typed call. The next page of a list is the same call.
        var target = $"{HttpMethod} {Url.GetLeftPart(UriPartial.Path)}";
        watched.State ??= target;
        if (!target.Equals(watched.State)) return;
        (Watched, Method) = (watched, (FakeMethod)watched.Method);
    }

    /// <summary>Its number among the calls that the server has received, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The verb.</summary>
    public HttpMethod HttpMethod { get; }

    /// <summary>The URL.</summary>
    public Uri Url { get; }

    /// <summary>The headers, those of the body last; one line for each value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    /// <summary>The query's arguments, decoded, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    /// <summary>The body as it was sent; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The body as text, in UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The fields of a body that is a form, decoded; empty when it is none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Form => Header("Content-Type")?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true ? FormText.Read(Text, isForm: true) : [];

    /// <summary>The arguments of a typed client's call in their declared order; empty for other calls.</summary>
    public IReadOnlyList<object?> Arguments => Watched?.Arguments ?? [];

    /// <summary>The name of the typed client's method; <see langword="null"/> for other calls.</summary>
    public string? MethodName => Method?.Name;

    /// <summary>Whether an expectation has answered it.</summary>
    public bool WasExpected { get; internal set; }

    internal FakeMethod? Method { get; }

    internal WatchedCall? Watched { get; }

    internal static async Task<ReceivedCall> ReadAsync(HttpRequestMessage message, bool isSynchronous, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        // As a network would read it: what the content is made of is used up, and its failures surface.
        if (message.Content is { } content && isSynchronous) content.CopyTo(body, null, cancellationToken);
        else if (message.Content is not null) await message.Content.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return new ReceivedCall(message, body.ToArray());
    }

    /// <summary>The values of a header, joined with <c>", "</c>; <see langword="null"/> when it was not sent.</summary>
    /// <param name="name">The header, in any case.</param>
    public string? Header(string name)
    {
        var values = _headers.Where(line => line.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static line => line.Value).ToList();
        return values.Count == 0 ? null : string.Join(", ", values);
    }

    /// <summary>The first value of a query argument; <see langword="null"/> when it was not sent.</summary>
    /// <param name="name">The argument.</param>
    public string? QueryValue(string name) => Query.Where(argument => argument.Key == name).Select(static argument => argument.Value).FirstOrDefault();

    /// <summary>What stood in the place of <c>{name}</c> in the route of the expectation that has answered, decoded.</summary>
    /// <param name="name">The placeholder.</param>
    /// <exception cref="FakeServerException">The route has no such placeholder.</exception>
    public string RouteValue(string name) => _route?.GetValueOrDefault(name) ?? throw new FakeServerException($"The expectation that has answered {this} has no value for a placeholder {{{name}}}.");

    /// <summary>The argument of a typed client's call that has a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="FakeServerException">None has it, or several have.</exception>
    public T Argument<T>() => Arguments.OfType<T>().ToList() is [var single]
        ? single
        : throw new FakeServerException($"{this} has {(Arguments.OfType<T>().Any() ? "several arguments" : "no argument")} of the type {typeof(T).Name}. Name its position: Argument<{typeof(T).Name}>(0).");

    /// <summary>An argument of a typed client's call.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="position">Its position, from 0.</param>
    /// <exception cref="FakeServerException">There is no such argument, or it is of another type.</exception>
    public T Argument<T>(int position) => position >= 0 && position < Arguments.Count && (Arguments[position] is T || (Arguments[position] is null && default(T) is null))
        ? (T)Arguments[position]!
        : throw new FakeServerException(string.Create(CultureInfo.InvariantCulture, $"{this} has no argument of the type {typeof(T).Name} at {position}."));

    /// <summary>The JSON of the body, read: of a typed client's call as the client writes it, of others as <c>Response.Json&lt;T&gt;()</c> reads it.</summary>
    /// <typeparam name="T">The type; a format of it is emitted where this is called.</typeparam>
    /// <exception cref="RequestException">The body does not fit.</exception>
    public T? Json<T>()
    {
        if (Watched is { } watched && watched.TryReadBody<T>(Body.Span, out var value)) return value;
        using var message = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Body.ToArray()) };
        return Response.Create(message).Json<T>();
    }

    /// <summary>One line: verb, URL, and the typed call behind it. What looks like a secret in the URL is masked.</summary>
    public override string ToString()
    {
        var line = $"{HttpMethod} {ShownUrl.Show(Url)}";
        return Method is not { } method ? line : $"{line} ({method.Client}.{method.Name}({string.Join(", ", Arguments.Where((_, place) => !method.IsAmbient(place)).Select(ValueText.Of))}))";
    }

    internal void Route(Dictionary<string, string> values) => _route = values;
}
