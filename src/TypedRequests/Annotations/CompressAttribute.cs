namespace TypedRequests;

/// <summary>The request's body is compressed and says so in <c>Content-Encoding</c>.</summary>
/// <example>
/// <code>
/// [Post("/logs"), Compress]
/// Task Send(LogEntry[] entries);
/// </code>
/// is emitted as
/// <code>
/// private static readonly Endpoint SendEndpoint = Client.Post("Send", "/logs").Compress("gzip");
/// </code>
/// </example>
/// <param name="encoding">The coding, <c>gzip</c> or <c>br</c>.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class CompressAttribute(string encoding = "gzip") : Attribute
{
    /// <summary>The coding.</summary>
    public string Encoding { get; } = encoding;
}
