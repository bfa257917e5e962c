namespace TypedRequests;

/// <summary>How long a call may take in all: redirects, headers and body.</summary>
/// <remarks>On a parameter: a <see cref="TimeSpan"/>, or a number of seconds; null leaves weaker levels alone. Expiry is a <c>RequestTimeoutException</c>.</remarks>
/// <example>
/// <code>
/// [Get("/slow"), CallTimeout(2.5)]
/// Task&lt;string&gt; Slow([CallTimeout] TimeSpan? limit = null);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/slow");
/// call.Timeout(limit);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class CallTimeoutAttribute : Attribute
{
    /// <summary>On a parameter: the argument is the limit.</summary>
    public CallTimeoutAttribute()
    {
    }

    /// <summary>On a method or interface.</summary>
    /// <param name="seconds">The limit in seconds, greater than zero.</param>
    public CallTimeoutAttribute(double seconds) => Seconds = seconds;

    /// <summary>The limit in seconds.</summary>
    public double Seconds { get; }
}
