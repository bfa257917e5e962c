namespace TypedRequests.Migration.Plans;

/// <summary>The diagnostics about the interfaces of a library.</summary>
/// <param name="Client">An interface that can be rewritten.</param>
/// <param name="Differs">What is sent in another way then.</param>
/// <param name="Stays">What cannot be carried over.</param>
internal sealed record DialectIds(string Client, string Differs, string Stays);
