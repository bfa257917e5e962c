namespace TypedRequests;

/// <summary>One scheme of a <c>WWW-Authenticate</c> header with its parameters.</summary>
/// <param name="name">The scheme, such as <c>Digest</c>; compares without case.</param>
/// <param name="token">The token after the scheme (<c>Negotiate YII=</c>); <see langword="null"/> when it has parameters or nothing.</param>
/// <param name="parameters">The parameters, quotes removed.</param>
public sealed class AuthScheme(string name, string? token, IReadOnlyDictionary<string, string> parameters)
{
    /// <summary>The scheme, such as <c>Digest</c>; compares without case.</summary>
    public string Name { get; } = name;

    /// <summary>The token after the scheme (<c>Negotiate YII=</c>); <see langword="null"/> when it has parameters or nothing.</summary>
    public string? Token { get; } = token;

    /// <summary>The parameters by name, in any case; of a repeated one, the first.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; } = parameters;

    /// <summary>A parameter's value.</summary>
    /// <param name="parameter">Its name, in any case.</param>
    /// <value><see langword="null"/> when the scheme does not have it.</value>
    public string? this[string parameter] => Parameters.GetValueOrDefault(parameter);

    /// <summary>Whether this is a scheme of that name.</summary>
    /// <param name="scheme">The name, in any case.</param>
    public bool Is(string scheme) => string.Equals(Name, scheme, StringComparison.OrdinalIgnoreCase);
}
