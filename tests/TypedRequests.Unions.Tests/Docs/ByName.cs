namespace TypedRequests.Unions.Tests.Docs;

/// <summary>A case of <see cref="IOwner"/>.</summary>
public sealed record ByName(string Name, string? Label = null) : IOwner;
