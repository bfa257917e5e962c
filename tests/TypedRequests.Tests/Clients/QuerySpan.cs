namespace TypedRequests.Tests.Clients;

/// <summary>A struct that holds a reference: null inside although it cannot be null itself.</summary>
internal readonly record struct QuerySpan(int Low, QueryOwner Owner);
