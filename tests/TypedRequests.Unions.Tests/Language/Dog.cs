namespace TypedRequests.Unions.Tests.Language;

/// <summary>A case that is told by a member which cats do not have.</summary>
public sealed record Dog(int Barks, string? Name = null);
