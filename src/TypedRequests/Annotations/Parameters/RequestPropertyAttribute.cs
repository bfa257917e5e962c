namespace TypedRequests;

/// <summary>The argument, or the client's property, is handed to message handlers in the request's options; it is not sent.</summary>
/// <remarks>A handler reads it with <c>request.Options.TryGetValue(new HttpRequestOptionsKey&lt;string&gt;("tenant"), out var tenant)</c>.</remarks>
/// <example>
/// <code>
/// [Get("/users")]
/// Task&lt;User[]&gt; GetUsers([RequestProperty("tenant")] string tenant);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/users");
/// call.Property("tenant", tenant);
/// </code>
/// </example>
/// <param name="key">The key; the parameter's own name when left out.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class RequestPropertyAttribute(string? key = null) : Attribute
{
    /// <summary>The key, or <see langword="null"/> for the parameter's own name.</summary>
    public string? Key { get; } = key;
}
