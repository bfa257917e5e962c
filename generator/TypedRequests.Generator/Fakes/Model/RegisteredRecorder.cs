namespace TypedRequests.Generator.Fakes.Model;

/// <summary>A recorder in the registration.</summary>
/// <param name="Interface">The interface, fully qualified.</param>
/// <param name="Class">The emitted class, fully qualified.</param>
internal sealed record RegisteredRecorder(string Interface, string Class);
