namespace TypedRequests;

/// <summary>A response together with the value its body holds. Does not throw on a status: <see cref="Value"/> does.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class Response<T> : Response
{
    private readonly T? _value;

    internal Response(Hop hop, T? value)
        : base(hop) =>
        _value = value;

    /// <summary>The value of the body.</summary>
    /// <exception cref="ApiException">The status is outside 2xx, so the body is not the value.</exception>
    public T Value => IsSuccessStatusCode ? _value! : throw new ApiException(this); // read before the response was made, for every 2xx
}
