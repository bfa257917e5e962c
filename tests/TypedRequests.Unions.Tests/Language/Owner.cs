namespace TypedRequests.Unions.Tests.Language;

/// <summary>Unions of the language where they stand in other types.</summary>
[JsonRecord]
public sealed record Owner(Pet Pet, Pet? Second, List<Pet> All, Dictionary<string, Pet> ByName, OneOf<bool, Pet?> Either);
