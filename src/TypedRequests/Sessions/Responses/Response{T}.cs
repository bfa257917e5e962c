namespace TypedRequests;

/// <summary>A response together with the value its body holds. Does not throw on a status, nor where there is no value: <see cref="Value"/> does.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Response<T> : Response
{
    private readonly T? _value;
    private readonly bool _hasValue;
    private readonly bool _isError;
    private readonly JsonFormat? _errorFormat;

    internal Response(Hop hop, T? value, bool hasValue)
        : base(hop) =>
        (_value, _hasValue) = (value, hasValue);

    internal Response(Hop hop, JsonFormat? errorFormat)
        : base(hop) =>
        (_isError, _errorFormat) = (true, errorFormat);

    /// <summary>The value of the body; <see langword="null"/> where <typeparamref name="T"/> is nullable and the body is empty or JSON's <c>null</c>.</summary>
    /// <exception cref="ApiException">The status is outside 2xx and <c>[AllowStatus]</c> does not name it, so the body is not the value.</exception>
    /// <exception cref="ResponseFormatException">The body is empty or JSON's <c>null</c>, and <typeparamref name="T"/> is not nullable.</exception>
    public T Value => _hasValue ? _value! : throw Missing(); // null only where that is a value

    private RequestException Missing() => this switch
    {
        { _isError: true } => new ApiException(this, _errorFormat),
        _ when Content.AsSpan().Trim(" \t\r\n"u8).IsEmpty => FormatFailures.Empty(this),
        _ => FormatFailures.Null(this, TypeName.Of(typeof(T))),
    };
}
