namespace TypedRequests;

/// <summary>What the method changes: after a success, what is stored for another method's URL with the same arguments is not used again, whatever its query.</summary>
/// <remarks>
/// The URL that the method itself calls is invalidated without it. Every placeholder in the path of the other method needs a value of its name here: a parameter, or a property of the client.
/// </remarks>
/// <example>
/// <code>
/// [Get("/issues/{number}")]
/// Task&lt;Issue&gt; GetIssue(int number);
///
/// [Post("/issues/{number}/comments"), Invalidates(nameof(GetIssue))]
/// Task AddComment(int number, NewComment comment);
/// </code>
/// is emitted as
/// <code>
/// var call = new Call(session, AddCommentEndpoint);
/// call.Invalidates($"/issues/{number}");
/// call.Path($"/issues/{number}/comments");
/// </code>
/// </example>
/// <param name="method">The name of the other method, a GET of the same interface or its bases: <c>nameof(GetIssue)</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InvalidatesAttribute(string method) : Attribute
{
    /// <summary>The name of the other method.</summary>
    public string Method { get; } = method;
}
