namespace TypedRequests;

/// <summary>Makes results that no server has answered with, for tests of code that calls a typed client.</summary>
public static class ApiResult
{
    /// <summary>Makes a success.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TError">The error's type.</typeparam>
    /// <param name="response">The answer.</param>
    /// <param name="value">Its value.</param>
    public static ApiResult<T, TError> Success<T, TError>(Response response, T value)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(response, value);
    }

    /// <summary>Makes a failure.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TError">The error's type.</typeparam>
    /// <param name="response">The answer.</param>
    /// <param name="error">The error in its body, if there is one.</param>
    public static ApiResult<T, TError> Failure<T, TError>(Response response, TError? error)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(response, error, errorFormat: null);
    }
}
