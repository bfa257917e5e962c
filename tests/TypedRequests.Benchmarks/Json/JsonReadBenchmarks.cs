namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: <see cref="JsonReads"/> by BenchmarkDotNet.</summary>
public class JsonReadBenchmarks() : JsonBenchmarks(JsonReads.All);
