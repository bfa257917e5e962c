namespace TypedRequests.Benchmarks.Calls;

public sealed record Repository(int Id, string Name, bool Fork, int Stars);
