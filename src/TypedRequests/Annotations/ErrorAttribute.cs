namespace TypedRequests;

/// <summary>The body of these error statuses is a <typeparamref name='T'/>, which <c>ApiException.Error&lt;T&gt;()</c> gives.</summary>
/// <example>
/// <code>
/// [Post("/users"), Error&lt;ValidationProblem&gt;(422)]
/// Task&lt;User&gt; AddUser(NewUser user);
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint AddUserEndpoint = Client.Post("AddUser", "/users").Error(ValidationProblemFormat.Instance, 422);
/// </code>
/// </example>
/// <typeparam name="T">The type of the body.</typeparam>
/// <param name="statusCodes">Statuses from 400 to 599; none means every error that nothing else declares.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<T>(params int[] statusCodes) : Attribute
{
    /// <summary>The statuses.</summary>
    public IReadOnlyList<int> StatusCodes { get; } = statusCodes;
}
