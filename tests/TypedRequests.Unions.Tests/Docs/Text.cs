namespace TypedRequests.Unions.Tests.Docs;

/// <summary>A case of <see cref="Reply"/>.</summary>
public sealed record Text(string Words);
