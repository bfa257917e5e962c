namespace TypedRequests.Testing.Tests;

/// <summary>A request to an API that a document describes.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Url">Path and query, below the server's own path.</param>
/// <param name="Headers">Header lines.</param>
/// <param name="Body">The body.</param>
/// <param name="ContentType">Its type.</param>
public sealed record DocumentRequest(string Method, string Url, string? Headers = null, string? Body = null, string? ContentType = null);
