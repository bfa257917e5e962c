using System.Text;
using System.Text.Json.Serialization.Metadata;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: objects written as the bytes of a body.</summary>
internal static class JsonWrites
{
    internal static IReadOnlyList<JsonCase> All { get; } =
    [
        Of("an issue", 500, Samples.Issue, PeerContext.Default.Issue),
        Of("100 issues", 5, Samples.Issues(100), PeerContext.Default.IssueArray),
        Of("10,000 issues", 1, Samples.Issues(10_000), PeerContext.Default.IssueArray),
        Of("a tiny record", 5000, Samples.Tiny, PeerContext.Default.Tiny),
        Of("a settable class of 60 members", 300, Samples.Wide, PeerContext.Default.WideRow),
        Of("a record of 60 members", 300, Samples.Wide, PeerContext.Default.WideRecord),
        Of("50 objects in each other", 300, Samples.Deep, PeerContext.Default.Deep),
        Of("a dictionary of 100 records", 50, Samples.Inventory, PeerContext.Default.Inventory),
        Of("a union, 40 parts of 4 cases", 100, Samples.Parts, PeerContext.Default.Parts),
    ];

    private static JsonCase Of<T>(string name, int repeats, byte[] json, JsonTypeInfo<T> info)
    {
        var value = JsonDocumentReader.Read(json, JsonFormats.Get<T>());
        var length = JsonDocumentWriter.ToBytes(value, JsonFormats.Get<T>()).Length;
        return new(
            name, repeats, () => JsonDocumentWriter.ToBytes(value, JsonFormats.Get<T>()), () => JsonSerializer.SerializeToUtf8Bytes(value, info),
            () => JsonSerializer.SerializeToUtf8Bytes(value, PeerOptions.Reflection), () => ByNewtonsoft(value), () => new byte[length]);
    }

    private static byte[] ByNewtonsoft<T>(T value)
    {
        var text = new StringWriter();
        PeerOptions.Newtonsoft.Serialize(new JsonTextWriter(text), value);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
