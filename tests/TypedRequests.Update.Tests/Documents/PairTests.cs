using System.Text.Json;
using System.Text.Json.Nodes;
using TypedRequests.Tool.Documents;

namespace TypedRequests.Update.Tests.Documents;

/// <summary>One document in both forms is one document: byte by byte, once both are written in the same way.</summary>
public sealed class PairTests
{
    // The two files say different things: a line break at the end of a text, a blank, the order of members. AnotherReaderSaysTheSameOfEveryFile reads these too.
    private static readonly HashSet<string> s_different = ["2.0/petstore-expanded", "3.0/petstore-expanded", "3.0/response-examples", "3.0/uspto", "3.1/parameters-style", "3.1/train-travel"];

    [Fact]
    public void OpenAIsFormsAreEqual() => AssertEqual(PublicDocuments.Shared("openai/openapi.json"), PublicDocuments.Shared("openai/openapi.yaml"));

    [Fact]
    public void TheFormsOfReadMesExamplesAreEqual()
    {
        var pairs = (from version in (string[])["2.0", "3.0", "3.1"]
                     from json in Directory.GetFiles(PublicDocuments.Npm($"@readme/oas-examples/{version}/json"), "*.json")
                     where !s_different.Contains($"{version}/{Path.GetFileNameWithoutExtension(json)}")
                     select (json, yaml: Path.ChangeExtension(json.Replace("/json/", "/yaml/", StringComparison.Ordinal), ".yaml"))).Where(pair => File.Exists(pair.yaml)).ToList();
        Assert.Equal(53, pairs.Count);
        Assert.All(pairs, pair => AssertEqual(pair.json, pair.yaml));
    }

    // Second opinion: js-yaml says the same of every file, also of those whose forms differ.
    [Fact]
    public async Task AnotherReaderSaysTheSameOfEveryFile()
    {
        string[] files =
        [
            .. ((string[])["2.0", "3.0", "3.1"]).SelectMany(version => Directory.GetFiles(PublicDocuments.Npm($"@readme/oas-examples/{version}/yaml"), "*.yaml")),
            PublicDocuments.Shared("openai/openapi.yaml"), PublicDocuments.Shared("spotify/fixed-spotify-open-api.yml"), PublicDocuments.Shared("spotify/official-spotify-open-api.yml"),
        ];
        var lines = await NodeScript.RunAsync("Documents/read-yaml.js", [PublicDocuments.Npm(""), .. files], TestContext.Current.CancellationToken);
        Assert.Equal(files.Length, lines.Length);
        Assert.All(files.Zip(lines), pair => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(pair.Second), DocumentFiles.Parse(File.ReadAllText(pair.First), pair.First)), pair.First));
    }

    private static void AssertEqual(string json, string yaml)
    {
        // Spaces and escapes are no part of a document; the order of members and the digits of numbers are.
        using var read = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal(DocumentText.Write((JsonObject)DocumentFiles.Parse(read.RootElement.GetRawText(), json)!), DocumentText.Read(yaml));
    }
}
