using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace TypedRequests;

/// <summary>A value, or the error that the API answers with instead: a status is no exception here.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <typeparam name="TError">The error's type.</typeparam>
/// <remarks>
/// Made for patterns: <c>result switch { { IsSuccess: true, Value: var user } => …, { Error: { } problem } => …, { StatusCode: var status } => … }</c>.
/// A call that gets no answer still throws <see cref="RequestException"/>, a success that is no <typeparamref name="T"/> <see cref="ResponseFormatException"/>.
/// </remarks>
public sealed class ApiResult<T, TError>
{
    private readonly T? _value;
    private readonly JsonFormat? _errorFormat;

    internal ApiResult(Response response, T? value) => (Response, _value, IsSuccess) = (response, value, true);

    internal ApiResult(Response response, TError? error, JsonFormat? errorFormat) => (Response, Error, _errorFormat) = (response, error, errorFormat);

    /// <summary>Whether the status is 2xx, or one that <c>[AllowStatus]</c> names.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess { get; }

    /// <summary>The value.</summary>
    /// <value>The default when the answer is an error; <see langword="null"/> on success too where <typeparamref name="T"/> is a nullable type.</value>
    public T? Value => _value;

    /// <summary>The error.</summary>
    /// <value>The default on success, and when the body of the error is no <typeparamref name="TError"/>: a proxy's page, or nothing.</value>
    public TError? Error { get; }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>The whole answer.</summary>
    public Response Response { get; }

    /// <summary>The value, or an exception.</summary>
    /// <exception cref="ApiException">The answer is an error.</exception>
    public T ValueOrThrow() => IsSuccess ? Value : throw new ApiException(Response, _errorFormat);

    /// <summary>The value, if there is one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="error">The error, if the body was one.</param>
    /// <returns>Whether the answer is a success.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value, out TError? error)
    {
        (value, error) = (_value, Error);
        return IsSuccess;
    }

    /// <summary>What one of two functions makes of the answer.</summary>
    /// <typeparam name="TResult">What they make.</typeparam>
    /// <param name="success">Is given the value.</param>
    /// <param name="failure">Is given the error, if the body was one, and the response.</param>
    public TResult Match<TResult>(Func<T, TResult> success, Func<TError?, Response, TResult> failure)
    {
        ArgumentNullException.ThrowIfNull(success);
        ArgumentNullException.ThrowIfNull(failure);
        return IsSuccess ? success(Value) : failure(Error, Response);
    }

    /// <summary>Value and error, one of which is the default.</summary>
    /// <param name="value">The value.</param>
    /// <param name="error">The error.</param>
    public void Deconstruct(out T? value, out TError? error) => (value, error) = (_value, Error);
}
