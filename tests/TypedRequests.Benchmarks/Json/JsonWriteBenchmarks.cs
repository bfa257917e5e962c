namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: <see cref="JsonWrites"/> by BenchmarkDotNet.</summary>
public class JsonWriteBenchmarks() : JsonBenchmarks(JsonWrites.All);
