namespace TypedRequests;

/// <summary>The argument authenticates the call: an <see cref="Auth"/>, or the token of a scheme.</summary>
/// <remarks>Null leaves the session's authentication in force; <c>Auth.None</c> switches it off.</remarks>
/// <example>
/// <code>
/// [Get("/me")]
/// Task&lt;User&gt; GetMe([Auth] string token);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/me");
/// call.Auth("Bearer", token);
/// </code>
/// </example>
/// <param name="scheme">The scheme put before a string.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AuthAttribute(string scheme = "Bearer") : Attribute
{
    /// <summary>The scheme put before a string.</summary>
    public string Scheme { get; } = scheme;
}
