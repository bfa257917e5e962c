namespace TypedRequests.Unions.Tests.Language;

/// <summary>A case that is a record.</summary>
public sealed record Cat(string Name, int Lives = 9);
