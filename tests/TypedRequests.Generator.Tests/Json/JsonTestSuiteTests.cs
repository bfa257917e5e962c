using System.Text;
using System.Text.Json;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>JSONTestSuite (318 parsing and 22 transforming documents): through a JsonElement, through typed members and through streams we say what System.Text.Json says.</summary>
public sealed class JsonTestSuiteTests
{
    private static readonly JsonAssembly s_types = JsonAssembly.Of("""
        [assembly: JsonRecord(typeof(JsonElement))]
        [JsonRecord] public sealed record Whole(JsonElement Value);
        [JsonRecord] public sealed record Typed(List<object?>? A, Dictionary<string, JsonNode?>? B, string? C, double? D, bool? E);
        """);

    // Implementation-defined documents that are not UTF-8: we detect the encoding, theirs wants UTF-8 without a mark.
    private static readonly string[] s_readByUsAlone = ["i_string_UTF-16LE_with_BOM.json", "i_string_utf16LE_no_BOM.json", "i_string_utf16BE_no_BOM.json", "i_structure_UTF-8_BOM_empty_object.json"];

    private static string Folder(string name) => Path.Combine(Conformance.Root ?? "", "JSONTestSuite", name);

    [Theory]
    [InlineData("test_parsing", 318)]
    [InlineData("test_transform", 22)]
    public void EveryDocumentGetsTheSameVerdict(string folder, int count)
    {
        Assert.SkipWhen(Conformance.Root is null, Conformance.Missing);
        var files = Directory.GetFiles(Folder(folder), "*.json");
        Assert.Equal(count, files.Length);
        foreach (var file in files)
        {
            var json = File.ReadAllBytes(file);
            var ours = Accepts(() => s_types.Read(typeof(JsonElement), json));
            var theirs = Accepts(() => JsonSerializer.Deserialize<JsonElement>(json));
            var expected = s_readByUsAlone.Contains(Path.GetFileName(file)) ? !theirs : theirs;
            Assert.True(expected == ours, $"{Path.GetFileName(file)}: ours {ours}, theirs {theirs}");
        }
    }

    [Theory]
    [InlineData("""{"value":""", "Whole")]
    [InlineData("""{"a":""", "Typed")]
    [InlineData("""{"b":""", "Typed")]
    [InlineData("""{"c":""", "Typed")]
    [InlineData("""{"d":""", "Typed")]
    [InlineData("""{"e":""", "Typed")]
    [InlineData("""{"unknown":""", "Typed")]
    public void EveryDocumentAsAMemberGetsTheSameVerdict(string start, string type)
    {
        Assert.SkipWhen(Conformance.Root is null, Conformance.Missing);
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        foreach (var file in Directory.GetFiles(Folder("test_parsing"), "*.json"))
        {
            byte[] json = [.. Encoding.UTF8.GetBytes(start), .. File.ReadAllBytes(file), (byte)'}'];
            var ours = Accepts(() => s_types.Read(s_types.Type(type), json));
            Assert.True(ours == Accepts(() => JsonSerializer.Deserialize(json, s_types.Type(type), options)), $"{Path.GetFileName(file)} in {start}: ours {ours}");
        }
    }

    // Whoever finds the ends of items must agree with whoever reads them.
    [Fact]
    public async Task EveryDocumentAsAnItemOfAStreamGetsTheSameVerdict()
    {
        Assert.SkipWhen(Conformance.Root is null, Conformance.Missing);
        var format = (JsonFormat<JsonElement>)s_types.Format(typeof(JsonElement));
        foreach (var file in Directory.GetFiles(Folder("test_parsing"), "*.json"))
        {
            var document = File.ReadAllBytes(file);
            byte[] json = [(byte)'[', .. document, (byte)',', .. document, (byte)']'];
            var expected = Accepts(() => JsonSerializer.Deserialize<JsonElement[]>(json));
            foreach (var step in (int[])[1, 7, 4096])
            {
                var ours = await Streams(json, step, format);
                Assert.True(expected == ours, $"{Path.GetFileName(file)} by {step}: ours {ours}, theirs {expected}");
            }
        }
    }

    private static bool Accepts(Func<object?> read)
    {
        try
        {
            read();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<bool> Streams(byte[] json, int step, JsonFormat<JsonElement> format)
    {
        try
        {
            await foreach (var item in JsonArrayStream.Read(new SteppingStream(json, step), new ItemReader<JsonElement>(format, null)))
            {
                Assert.NotEqual(JsonValueKind.Undefined, item.ValueKind);
            }

            return true;
        }
        catch (JsonFormatException)
        {
            return false;
        }
    }
}
