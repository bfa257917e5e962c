namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: told by names.</summary>
[JsonRecord]
[JsonUnion(typeof(ById), typeof(ByName))]
public interface IOwner;
