using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: one document into one object, against System.Text.Json's own source generation with the same options.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ReadOne
{
    [Benchmark(Baseline = true), BenchmarkCategory("issue")]
    public Issue? IssueByTheirs() => JsonSerializer.Deserialize(Samples.Issue, PeerContext.Default.Issue);

    [Benchmark, BenchmarkCategory("issue")]
    public Issue IssueByOurs() => JsonDocumentReader.Read(Samples.Issue, JsonFormats.Get<Issue>());

    [Benchmark(Baseline = true), BenchmarkCategory("tiny")]
    public Tiny? TinyByTheirs() => JsonSerializer.Deserialize(Samples.Tiny, PeerContext.Default.Tiny);

    [Benchmark, BenchmarkCategory("tiny")]
    public Tiny TinyByOurs() => JsonDocumentReader.Read(Samples.Tiny, JsonFormats.Get<Tiny>());

    [Benchmark(Baseline = true), BenchmarkCategory("wide, settable")]
    public WideRow? WideByTheirs() => JsonSerializer.Deserialize(Samples.Wide, PeerContext.Default.WideRow);

    [Benchmark, BenchmarkCategory("wide, settable")]
    public WideRow WideByOurs() => JsonDocumentReader.Read(Samples.Wide, JsonFormats.Get<WideRow>());

    [Benchmark(Baseline = true), BenchmarkCategory("deep")]
    public Deep? DeepByTheirs() => JsonSerializer.Deserialize(Samples.Deep, PeerContext.Default.Deep);

    [Benchmark, BenchmarkCategory("deep")]
    public Deep DeepByOurs() => JsonDocumentReader.Read(Samples.Deep, JsonFormats.Get<Deep>());

    [Benchmark(Baseline = true), BenchmarkCategory("dictionary")]
    public Inventory? DictionaryByTheirs() => JsonSerializer.Deserialize(Samples.Inventory, PeerContext.Default.Inventory);

    [Benchmark, BenchmarkCategory("dictionary")]
    public Inventory DictionaryByOurs() => JsonDocumentReader.Read(Samples.Inventory, JsonFormats.Get<Inventory>());
}
