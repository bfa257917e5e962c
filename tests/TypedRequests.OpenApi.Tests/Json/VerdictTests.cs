using System.Text;
using System.Text.Json;
using TypedRequests.TestServers;

namespace TypedRequests.OpenApi.Tests.Json;

/// <summary>What is JSON, as System.Text.Json has it; only strings with half a character are refused by us alone, since nobody can use them.</summary>
public sealed class VerdictTests
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void EveryDocumentOfTheSuiteGetsTheSameVerdict()
    {
        var folder = RepositoryFolder.PathOf("..", "shared", "conformance", "JSONTestSuite", "test_parsing");
        Assert.SkipUnless(Directory.Exists(folder), "../shared/conformance is not beside the repository.");
        var compared = 0;
        foreach (var file in Directory.GetFiles(folder, "*.json"))
        {
            if (TextOf(file) is not { } text) continue;
            Assert.True(TheirsAccepts(text) == OursAccepts(text), Path.GetFileName(file));
            compared++;
        }
        Assert.True(compared > 280, $"{compared} texts were compared.");
    }

    [Fact]
    public void ATextThatIsChangedAnywhereGetsTheSameVerdict()
    {
        const string text = """{"openapi":"3.0.0","info":{"title":"\u00e9\ud83d\ude00","n":[1,-0.5e+3,true,false,null]},"paths":{"/a":{"get":{"tags":[]}}}}""";
        foreach (var inserted in "\"\\{}[],:0-.eEtn/ \u0001\ud83d\uFEFF")
        {
            for (var at = 0; at <= text.Length; at++)
            {
                foreach (var changed in new[] { text.Insert(at, inserted.ToString()), text[..Math.Max(0, at - 1)] + inserted + text[at..], text.Remove(Math.Max(0, at - 1), Math.Min(1, at)) })
                    Assert.True(TheirsAccepts(changed) == OursAccepts(changed), changed);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(JsonScanner.MaxDepth)]
    [InlineData(JsonScanner.MaxDepth + 1)]
    [InlineData(1_000_000)]
    public void NestingHasAnEnd(int depth)
    {
        var text = new string('[', depth) + new string(']', depth);
        Assert.Equal(depth <= JsonScanner.MaxDepth, OursAccepts(text));
    }

    private static bool OursAccepts(string text)
    {
        var scanner = new JsonScanner(new StringText(text), 0, text.Length);
        try
        {
            scanner.Pass();
            return scanner.Peek() < 0;
        }
        catch (DocumentException)
        {
            return false;
        }
    }

    private static bool TheirsAccepts(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = JsonScanner.MaxDepth });
            return StringsAreWhole(json.RootElement);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return false;
        }
    }

    private static bool StringsAreWhole(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(member => IsWhole(() => member.Name) && StringsAreWhole(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(StringsAreWhole),
        JsonValueKind.String => IsWhole(element.GetString),
        _ => true,
    };

    private static bool IsWhole(Func<string?> read)
    {
        try
        {
            return read() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? TextOf(string file)
    {
        try
        {
            return s_strict.GetString(File.ReadAllBytes(file));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
