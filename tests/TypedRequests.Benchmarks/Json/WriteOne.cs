using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: one object into a buffer that is used again.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class WriteOne
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);
    private readonly Utf8JsonWriter _writer = new(Stream.Null, new JsonWriterOptions { SkipValidation = true });
    private readonly Issue _issue = JsonDocumentReader.Read(Samples.Issue, JsonFormats.Get<Issue>());
    private readonly Tiny _tiny = JsonDocumentReader.Read(Samples.Tiny, JsonFormats.Get<Tiny>());
    private readonly WideRow _wide = JsonDocumentReader.Read(Samples.Wide, JsonFormats.Get<WideRow>());
    private readonly Deep _deep = JsonDocumentReader.Read(Samples.Deep, JsonFormats.Get<Deep>());
    private readonly Inventory _inventory = JsonDocumentReader.Read(Samples.Inventory, JsonFormats.Get<Inventory>());

    [Benchmark(Baseline = true), BenchmarkCategory("issue")]
    public int IssueByTheirs() => Theirs(_issue, PeerContext.Default.Issue);

    [Benchmark, BenchmarkCategory("issue")]
    public int IssueByOurs() => Ours(_issue);

    [Benchmark(Baseline = true), BenchmarkCategory("tiny")]
    public int TinyByTheirs() => Theirs(_tiny, PeerContext.Default.Tiny);

    [Benchmark, BenchmarkCategory("tiny")]
    public int TinyByOurs() => Ours(_tiny);

    [Benchmark(Baseline = true), BenchmarkCategory("wide")]
    public int WideByTheirs() => Theirs(_wide, PeerContext.Default.WideRow);

    [Benchmark, BenchmarkCategory("wide")]
    public int WideByOurs() => Ours(_wide);

    [Benchmark(Baseline = true), BenchmarkCategory("deep")]
    public int DeepByTheirs() => Theirs(_deep, PeerContext.Default.Deep);

    [Benchmark, BenchmarkCategory("deep")]
    public int DeepByOurs() => Ours(_deep);

    [Benchmark(Baseline = true), BenchmarkCategory("dictionary")]
    public int DictionaryByTheirs() => Theirs(_inventory, PeerContext.Default.Inventory);

    [Benchmark, BenchmarkCategory("dictionary")]
    public int DictionaryByOurs() => Ours(_inventory);

    private int Theirs<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info)
    {
        _output.ResetWrittenCount();
        _writer.Reset(_output);
        JsonSerializer.Serialize(_writer, value, info);
        return _output.WrittenCount;
    }

    private int Ours<T>(T value)
    {
        _output.ResetWrittenCount();
        JsonDocumentWriter.Write(_output, value, JsonFormats.Get<T>());
        return _output.WrittenCount;
    }
}
