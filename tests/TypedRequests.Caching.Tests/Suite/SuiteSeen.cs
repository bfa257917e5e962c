namespace TypedRequests.Caching.Tests.Suite;

/// <summary>A request that reached the server, and the fields of its answer that every later answer is compared with.</summary>
internal sealed record SuiteSeen(int Number, string Method, Dictionary<string, string> Headers, Dictionary<string, string> Saved);
