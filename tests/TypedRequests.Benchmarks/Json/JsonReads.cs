using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

[assembly: TypedRequests.JsonRecord(typeof(TypedRequests.Benchmarks.Json.Issue[]), Naming = TypedRequests.JsonNaming.SnakeCaseLower)]

namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: documents read from the bytes of a body.</summary>
internal static class JsonReads
{
    private static readonly byte[] s_many = Samples.Issues(10_000);
    private static readonly Lazy<Issue[]> s_manyIssues = new(static () => JsonDocumentReader.Read(s_many, JsonFormats.Get<Issue[]>()));

    internal static IReadOnlyList<JsonCase> All { get; } =
    [
        Of("an issue", 500, Samples.Issue, PeerContext.Default.Issue, Graphs.Of),
        Of("100 issues", 5, Samples.Issues(100), PeerContext.Default.IssueArray, static issues => Graphs.Array(issues, Graphs.Of)),
        new("10,000 issues, streamed", 1, static () => StreamByOurs().GetAwaiter().GetResult(), static () => StreamBy(PeerContext.Default.Options).GetAwaiter().GetResult(),
            static () => StreamBy(PeerOptions.Reflection).GetAwaiter().GetResult(), StreamByNewtonsoft, static () => Graphs.Array(s_manyIssues.Value, Graphs.Of)),
        Of("a tiny record", 5000, Samples.Tiny, PeerContext.Default.Tiny, Graphs.Of),
        Of("a settable class of 60 members", 300, Samples.Wide, PeerContext.Default.WideRow, Graphs.Of),
        Of("a record of 60 members", 300, Samples.Wide, PeerContext.Default.WideRecord, Graphs.Of),
        Of("50 objects in each other", 300, Samples.Deep, PeerContext.Default.Deep, Graphs.Of),
        Of("a dictionary of 100 records", 50, Samples.Inventory, PeerContext.Default.Inventory, Graphs.Of),
        Of("a union, 40 parts of 4 cases", 100, Samples.Parts, PeerContext.Default.Parts, Graphs.Of),
    ];

    private static JsonCase Of<T>(string name, int repeats, byte[] json, JsonTypeInfo<T> info, Func<T, T> copy)
        where T : class
    {
        var value = JsonDocumentReader.Read(json, JsonFormats.Get<T>());
        return new(
            name, repeats, () => JsonDocumentReader.Read(json, JsonFormats.Get<T>()), () => JsonSerializer.Deserialize(json, info), () => JsonSerializer.Deserialize<T>(json, PeerOptions.Reflection),
            () => ByNewtonsoft<T>(json), () => copy(value));
    }

    private static T? ByNewtonsoft<T>(byte[] json)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json)));
        return PeerOptions.Newtonsoft.Deserialize<T>(reader);
    }

    private static async Task<object?> StreamByOurs()
    {
        var sum = 0L;
        await foreach (var issue in JsonArrayStream.Read(new MemoryStream(s_many), new ItemReader<Issue>(JsonFormats.Get<Issue>(), null)))
        {
            sum += issue.Number;
        }

        return sum;
    }

    private static async Task<object?> StreamBy(JsonSerializerOptions options)
    {
        var sum = 0L;
        await foreach (var issue in JsonSerializer.DeserializeAsyncEnumerable(new MemoryStream(s_many), (JsonTypeInfo<Issue>)options.GetTypeInfo(typeof(Issue))))
        {
            sum += issue!.Number; // the array has no null
        }

        return sum;
    }

    private static object? StreamByNewtonsoft()
    {
        var sum = 0L;
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(s_many)));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonToken.StartObject)
        {
            sum += PeerOptions.Newtonsoft.Deserialize<Issue>(reader)!.Number; // the array has no null
        }

        return sum;
    }
}
