namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: a union of the language.</summary>
[JsonRecord]
public union Reply(Text, int, IReadOnlyList<string>);
