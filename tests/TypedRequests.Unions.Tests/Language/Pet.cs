namespace TypedRequests.Unions.Tests.Language;

/// <summary>A union of the language: records, text, a number, a list.</summary>
[JsonRecord]
public union Pet(Cat, Dog, string, int, IReadOnlyList<Cat>);
