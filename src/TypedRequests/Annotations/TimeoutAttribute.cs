namespace TypedRequests;

/// <summary>How long a call may take in all: redirects, headers and body.</summary>
/// <remarks>On a parameter: a <see cref="TimeSpan"/>, or a number of seconds; null leaves weaker levels alone. Expiry is a <c>RequestTimeoutException</c>.</remarks>
/// <example>
/// <code>
/// [Get("/slow"), Timeout(2.5)]
/// Task&lt;string&gt; Slow([Timeout] TimeSpan? limit = null);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/slow");
/// call.Timeout(limit);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TimeoutAttribute : Attribute
{
    /// <summary>On a parameter: the argument is the limit.</summary>
    public TimeoutAttribute()
    {
    }

    /// <summary>On a method or interface.</summary>
    /// <param name="seconds">The limit in seconds, greater than zero.</param>
    public TimeoutAttribute(double seconds) => Seconds = seconds;

    /// <summary>The limit in seconds.</summary>
    public double Seconds { get; }
}
