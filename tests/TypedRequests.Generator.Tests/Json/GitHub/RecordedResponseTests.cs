using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.Generator.Tests.Json.GitHub;

/// <summary>Every JSON body of the GitHub recordings is read into records and written back; nothing is lost but nulls.</summary>
public sealed class RecordedResponseTests
{
    private static readonly Lazy<JsonAssembly> s_types = new(static () => JsonAssembly.Of(GitHubTypes.Source));

    public static TheoryData<string> Scenarios { get; } =
        Conformance.Root is null ? ["none"] : [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Conformance.Root ?? "", "octokit-fixtures", "scenarios", "api.github.com");

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void RecordedBodiesComeBack(string scenario)
    {
        Assert.SkipWhen(Conformance.Root is null, Conformance.Missing);
        using var calls = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, scenario, "normalized-fixture.json")));
        foreach (var call in calls.RootElement.EnumerateArray())
        {
            var body = call.GetProperty("response");
            if (body.ValueKind is JsonValueKind.Object or JsonValueKind.Array && !(body.ValueKind == JsonValueKind.Array && body.GetArrayLength() == 0))
            {
                Roundtrip(body);
            }
        }
    }

    private static void Roundtrip(JsonElement body)
    {
        var types = s_types.Value;
        var type = body.ValueKind == JsonValueKind.Array
            ? typeof(IReadOnlyList<>).MakeGenericType(types.Type(GitHubTypes.TypeOf(body[0])))
            : types.Type(GitHubTypes.TypeOf(body));
        var value = types.Read(type, Encoding.UTF8.GetBytes(body.GetRawText()))!; // a body that is an object or an array is not null
        var written = JsonNode.Parse(types.Write(value, type));
        var expected = WithoutNulls(JsonNode.Parse(body.GetRawText()));
        Assert.True(JsonNode.DeepEquals(Dated(expected), Dated(written)), $"{type}\nexpected {expected}\nwritten {written}");
    }

    private static JsonNode? WithoutNulls(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (WithoutNulls(value) is null)
                {
                    members.Remove(name);
                }
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                WithoutNulls(item);
            }
        }

        return node;
    }

    // One moment has several spellings: Z and +00:00.
    private static JsonNode? Dated(JsonNode? node) => JsonNode.Parse(node?.ToJsonString().Replace("+00:00\"", "Z\"", StringComparison.Ordinal).Replace("\\u002B00:00\"", "Z\"", StringComparison.Ordinal) ?? "null");
}
