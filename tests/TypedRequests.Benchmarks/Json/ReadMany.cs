using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

[assembly: TypedRequests.JsonRecord(typeof(TypedRequests.Benchmarks.Json.Issue[]), Naming = TypedRequests.JsonNaming.SnakeCaseLower)]

namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: lists of issues, at once and streamed; and one issue by everybody.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ReadMany
{
    private static readonly byte[] s_hundred = Samples.Issues(100);
    private static readonly byte[] s_tenThousand = Samples.Issues(10_000);
    private static readonly string s_text = System.Text.Encoding.UTF8.GetString(Samples.Issue);
    private static readonly JsonSerializerOptions s_reflection = new(PeerContext.Default.Options) { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };

    private static readonly Newtonsoft.Json.JsonSerializerSettings s_newtonsoft = new()
    {
        ContractResolver = new Newtonsoft.Json.Serialization.DefaultContractResolver { NamingStrategy = new Newtonsoft.Json.Serialization.SnakeCaseNamingStrategy() },
    };

    [Benchmark(Baseline = true), BenchmarkCategory("list of 100")]
    public Issue[]? HundredByTheirs() => JsonSerializer.Deserialize(s_hundred, PeerContext.Default.IssueArray);

    [Benchmark, BenchmarkCategory("list of 100")]
    public Issue[] HundredByOurs() => JsonDocumentReader.Read(s_hundred, JsonFormats.Get<Issue[]>());

    [Benchmark(Baseline = true), BenchmarkCategory("10,000 streamed")]
    public async Task<long> StreamByTheirs()
    {
        var sum = 0L;
        await foreach (var issue in JsonSerializer.DeserializeAsyncEnumerable(new MemoryStream(s_tenThousand), PeerContext.Default.Issue))
        {
            sum += issue!.Number; // the array has no null
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("10,000 streamed")]
    public async Task<long> StreamByOurs()
    {
        var sum = 0L;
        await foreach (var issue in JsonArrayStream.Read(new MemoryStream(s_tenThousand), new ItemReader<Issue>(JsonFormats.Get<Issue>(), null)))
        {
            sum += issue.Number;
        }

        return sum;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("one issue, everybody")]
    public Issue? BySourceGeneration() => JsonSerializer.Deserialize(Samples.Issue, PeerContext.Default.Issue);

    [Benchmark, BenchmarkCategory("one issue, everybody")]
    public Issue? ByReflection() => JsonSerializer.Deserialize<Issue>(Samples.Issue, s_reflection);

    [Benchmark, BenchmarkCategory("one issue, everybody")]
    public Issue? ByNewtonsoft() => Newtonsoft.Json.JsonConvert.DeserializeObject<Issue>(s_text, s_newtonsoft);

    [Benchmark, BenchmarkCategory("one issue, everybody")]
    public Issue ByTypedRequests() => JsonDocumentReader.Read(Samples.Issue, JsonFormats.Get<Issue>());
}
