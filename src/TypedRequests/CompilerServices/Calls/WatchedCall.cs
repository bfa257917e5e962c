using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>A call of an emitted client that a test watches: which method, with what arguments, and how its result is written. Its messages carry it, page after page and hop after hop.</summary>
/// <remarks>Entered by what stands in front of the client, taken by the <see cref="Call"/> that begins meanwhile on the same thread. Without an observer, a call reads one static field.</remarks>
/// <param name="method">The watcher's name for the method.</param>
/// <param name="arguments">The arguments as they were passed.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WatchedCall(object method, IReadOnlyList<object?> arguments) : IDisposable
{
    [ThreadStatic]
    private static WatchedCall? t_entered;

    private JsonFormat? _result;
    private JsonFormat? _error;
    private JsonFormat? _body;
    private Endpoint? _endpoint;

    /// <summary>Where a message carries its call.</summary>
    public static HttpRequestOptionsKey<WatchedCall> Key { get; } = new("TypedRequests.WatchedCall");

    /// <summary>Whether anybody has ever watched a call.</summary>
    internal static bool IsUsed { get; private set; }

    /// <summary>The watcher's name for the method.</summary>
    public object Method { get; } = method;

    /// <summary>The arguments as they were passed.</summary>
    public IReadOnlyList<object?> Arguments { get; } = arguments;

    /// <summary>What the watcher wants to remember about the call.</summary>
    public object? State { get; set; }

    /// <summary>How the pages of the result are found; <see langword="null"/> when it is no list in pages.</summary>
    public WatchedPages? Pages { get; private set; }

    /// <summary>Whether the result, or each item of it, is read as JSON.</summary>
    public bool HasJsonResult => _result is not null;

    /// <summary>Whether the body was written as JSON.</summary>
    public bool HasJsonBody => _body is not null;

    /// <summary>The call that begins next on this thread is this one.</summary>
    public WatchedCall Enter()
    {
        IsUsed = true;
        t_entered = this;
        return this;
    }

    /// <summary>Whatever begins next on this thread is another call.</summary>
    public void Dispose() => t_entered = null;

    /// <summary>A result, or an item of it, as the client reads it.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The result is no JSON, or of another type.</exception>
    public byte[] WriteResult(object? value) => Write(_result ?? throw new InvalidOperationException("Its result is not read as JSON."), value);

    /// <summary>An error's body as the client reads it: by what the method, its interface or its result declares for the status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="error">The error.</param>
    /// <exception cref="InvalidOperationException">No error is declared for the status, or one of another type.</exception>
    public byte[] WriteError(int status, object error) =>
        Write(_endpoint?.ErrorFormat(status) ?? _error ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"It declares no error for the status {status}. Write [Error<T>({status})] on the method, or reply with JsonBody.Of(…).")), error);

    /// <summary>A body as the client writes it, to be compared with what was sent.</summary>
    /// <param name="value">The argument.</param>
    /// <returns>The JSON; <see langword="null"/> when the argument is no body of that type.</returns>
    public byte[]? WriteBody(object value)
    {
        try
        {
            return _body is null ? null : Write(_body, value);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A body that the client has written, read again.</summary>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <param name="json">What was sent.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the client writes bodies of that type.</returns>
    /// <exception cref="JsonException">The body is not what the type says.</exception>
    public bool TryReadBody<T>(ReadOnlySpan<byte> json, out T? value)
    {
        value = default;
        if (_body is not JsonFormat<T> format) return false;
        value = JsonDocumentReader.ReadOrDefault(json, format);
        return true;
    }

    internal static void Begin(Exchange exchange, Endpoint endpoint)
    {
        if (t_entered is not { } call) return;
        t_entered = null;
        call._endpoint = endpoint;
        exchange.SetProperty(Key.Key, call);
    }

    internal static void Describe(Exchange exchange, JsonFormat? result, JsonFormat? error)
    {
        if (Of(exchange) is { } call) (call._result, call._error) = (result, error);
    }

    internal static void Describe(Exchange exchange, PageRules rules, string? firstNumber)
    {
        if (Of(exchange) is { } call) call.Pages = new WatchedPages(rules, firstNumber);
    }

    internal static void DescribeBody(Exchange exchange, JsonFormat body)
    {
        if (Of(exchange) is { } call) call._body = body;
    }

    private static WatchedCall? Of(Exchange exchange) => exchange.Property(Key.Key) as WatchedCall;

    private static byte[] Write(JsonFormat format, object? value)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            try
            {
                if (value is null) writer.WriteNullValue();
                else format.WriteObject(writer, value);
            }
            catch (InvalidCastException other)
            {
                throw new InvalidOperationException($"A value of the type {value!.GetType().Name} was given, and that is not the type it declares.", other);
            }
        }

        return output.ToArray();
    }
}
