namespace TypedRequests.Unions.Tests.Docs;

/// <summary>A case of <see cref="IOwner"/>.</summary>
public sealed record ById(int Id, string? Label = null) : IOwner;
