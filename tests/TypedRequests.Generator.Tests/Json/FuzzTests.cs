using System.Diagnostics;
using System.Text;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>
/// Broken documents: whatever is done to one, reading it gives a value that can be written and read again, or a JsonFormatException, never anything else.
/// JSON_FUZZ_SECONDS runs longer, TYPEDREQUESTS_SEED runs one again.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly Lazy<JsonAssembly> s_types = new(static () => JsonAssembly.Of("""
        [JsonRecord] public sealed record Root(
            int Number, long? Big, string Text, string? Maybe, bool Flag, double Real, decimal Money, Guid Key, DateTimeOffset When, DateOnly Day, TimeSpan Span, Uri Link, byte[] Bytes, char Letter,
            Mood Mood, Mood? Other, Rights Rights, IReadOnlyList<Item> Items, Dictionary<string, Item?> Map, Dictionary<int, int> Numbers, HashSet<string> Set, int[][] Grid,
            JsonElement Any, JsonNode? Node, object? Thing, Shape Shape, Optional<string?> Patch = default, Root? Next = null);
        public sealed record Item(string Name, int? Count = null) { public string Kind { get; init; } = "plain"; [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }
        public enum Mood { Fine, Bad }
        [Flags] public enum Rights { None = 0, Read = 1, Write = 2 }
        [JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), "square")] public abstract record Shape;
        public sealed record Circle(double R) : Shape;
        public sealed record Square(double Side) : Shape;
        """));

    private const string Whole = """
        {"number":12,"big":9007199254740993,"text":"a\"b\\c\u00e9\ud83d\ude00😀","maybe":null,"flag":true,"real":1.5e3,"money":1234567890.12345,"key":"7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b",
        "when":"2026-10-03T12:34:56.789+02:00","day":"2026-10-03","span":"1.02:03:04","link":"https://example.com/x?y=z","bytes":"aGVsbG8=","letter":"x","mood":"fine","other":"bad","rights":"read, write",
        "items":[{"name":"one"},{"name":"two","count":null,"extra":[1,{"a":{}}]}],"map":{"a":{"name":"m"},"b":null},"numbers":{"1":2,"-3":"4"},"set":["p","q"],"grid":[[1,2],[],[3]],
        "any":{"x":[1,"2",null]},"node":[1,{"y":false}],"thing":"t","shape":{"$type":"square","side":2},"patch":null,"next":null}
        """;

    // What damage, or the comparison with System.Text.Json, once found stays, in its smallest form: where it fails, or that it is a value.
    [Theory]
    [InlineData("1.5e3", "1e999", "$.real")]
    [InlineData("1.5e3", "\"1e999\"", "$.real")]
    [InlineData("{\"x\":[1,\"2\",null]}", "\"\\ud800\"", null)]
    [InlineData("[1,{\"y\":false}]", "\"\\udc00\"", "$.node")]
    [InlineData("[1,{\"y\":false}]", "{\"\\udc00\":1}", null)]
    [InlineData("[1,{\"y\":false}]", "{\"y\":1,\"y\":2}", null)]
    [InlineData("\"bad\"", "\"\"", null)]
    [InlineData("\"fine\"", "\"\"", "$.mood")]
    [InlineData("\"fine\"", "\",\"", "$.mood")]
    [InlineData("\"read, write\"", "\"read, \"", "$.rights")]
    [InlineData("\"x\",\"mood\"", "\"\\ud83d\\ude00\",\"mood\"", "$.letter")]
    [InlineData("\"aGVsbG8=\"", "\"aGVsbG8\"", "$.bytes")]
    [InlineData("\"-3\":", "\"2147483648\":", "$.numbers.2147483648")]
    [InlineData("\"$type\":\"square\",\"side\":2", "\"side\":2,\"$type\":\"\\u0073quare\"", null)]
    [InlineData("\"$type\":\"square\"", "\"$type\":1", "$.shape")]
    [InlineData("\"name\":\"one\"", "\"name\":\"one\",\"\\u00e4\u00ff\":1", null)]
    public void WhatOnceFailedPasses(string fit, string damaged, string? path)
    {
        Assert.Contains(fit, Whole, StringComparison.Ordinal);
        var json = Encoding.UTF8.GetBytes(Whole.Replace(fit, damaged, StringComparison.Ordinal));
        Assert.Null(Broken(json));
        var read = Differential.Verdict.Of(() => Reads(json));
        Assert.Equal(path, (read.Failure as JsonFormatException)?.Path);
    }

    [Fact]
    public void EscapedNameThatIsNoTextIsUnknown()
    {
        byte[] json = [.. "{\"\\u00e4"u8, 0xff, .. "\":1,"u8, .. Encoding.UTF8.GetBytes(Whole)[1..]];
        Assert.Null(Broken(json));
        Assert.True(Reads(json));
    }

    [Fact]
    public void RandomDamageIsAnErrorOrAValue()
    {
        var seed = (int)TestSeed.Current;
        output.WriteLine($"TYPEDREQUESTS_SEED={TestSeed.Current}");
        var seconds = int.TryParse(Environment.GetEnvironmentVariable("JSON_FUZZ_SECONDS"), out var longer) ? longer : Environment.GetEnvironmentVariable("CI") == "true" ? 20 : 2;
        var clock = Stopwatch.StartNew();
        do
        {
            Attack(new Random(seed++), 200);
        }
        while (clock.Elapsed < TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public void TruncationAtEveryByteIsAnError()
    {
        var json = Encoding.UTF8.GetBytes(Whole);
        Assert.Null(Broken(json));
        for (var length = 0; length < json.Length; length++)
        {
            Assert.Throws<JsonFormatException>(() => s_types.Value.Read(s_types.Value.Type("Root"), json.AsSpan(0, length)));
        }
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void NestingEndsAt64(int depth, bool fits)
    {
        var json = string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);
        Func<object?> read = () => s_types.Value.Read("Root", Whole.Replace("{\"x\":[1,\"2\",null]}", json[5..^1], StringComparison.Ordinal));
        if (fits)
        {
            Assert.NotNull(read());
        }
        else
        {
            Assert.Throws<JsonFormatException>(read);
        }
    }

    private static void Attack(Random random, int times)
    {
        for (var i = 0; i < times; i++)
        {
            var json = Damage(random);
            if (Broken(json) is { } failure)
            {
                var smallest = Differential.Shrinking.Shrink(json, smaller => Broken(smaller) is not null);
                Assert.Fail($"{Encoding.UTF8.GetString(smallest)}\n{Convert.ToHexString(smallest)}\n{failure}");
            }
        }
    }

    /// <summary>What is wrong with how a document is taken; null when nothing is.</summary>
    private static string? Broken(byte[] json)
    {
        var types = s_types.Value;
        try
        {
            var value = types.Read(types.Type("Root"), json)!; // a Root is never null
            return types.Write(types.Read("Root", types.Write(value))!) == types.Write(value) ? null : "what was written reads differently";
        }
        catch (JsonFormatException documented)
        {
            return documented.Path is null || documented.ByteOffset < 0 ? "the failure has no place: " + documented.Message : null;
        }
        catch (InvalidOperationException kept) when (kept.Source == "System.Text.Json.Rethrowable")
        {
            // JSON kept as it is (JsonElement and its like) may hold a lone surrogate, which only its writing finds.
            return Reads(json) ? null : kept.ToString();
        }
        catch (InvalidRequestException kept) when (kept.Message.Contains("no Unicode", StringComparison.Ordinal))
        {
            return Reads(json) ? null : kept.ToString();
        }
        catch (Exception undocumented)
        {
            return undocumented.ToString();
        }
    }

    private static bool Reads(byte[] json) => s_types.Value.Read(s_types.Value.Type("Root"), json) is not null;

    private static byte[] Damage(Random random)
    {
        var json = Encoding.UTF8.GetBytes(Reordered(random));
        for (var i = random.Next(1, 4); i > 0 && json.Length > 0; i--)
        {
            json = Damage(json, random);
        }

        return json;
    }

    private static byte[] Damage(byte[] json, Random random)
    {
        var at = random.Next(json.Length);
        string[] scraps = ["null", "\"\\ud800\"", "\"\\udc00x\"", "1e999", "-", "99999999999999999999999999999999", "{}", "[", "]", "\"", "\\", "\u0001", "{\"name\":", ",", ":", "/*c*/", "\"$type\":\"circle\","];
        return random.Next(6) switch
        {
            0 => Flip(json, at, (byte)(1 << random.Next(8))),
            1 => [.. json[..at], .. json[(at + 1)..]],
            2 => [.. json[..at], .. Encoding.UTF8.GetBytes(scraps[random.Next(scraps.Length)]), .. json[at..]],
            3 => [.. json[..at], (byte)random.Next(128, 256), .. json[at..]],
            4 => [.. json[..at], .. json[Math.Min(json.Length, at + random.Next(30))..]],
            _ => [.. json[..at], .. json[random.Next(json.Length)..]],
        };
    }

    private static byte[] Flip(byte[] json, int at, byte bit)
    {
        json[at] ^= bit;
        return json;
    }

    // The properties in another order, some twice.
    private static string Reordered(Random random)
    {
        using var whole = System.Text.Json.JsonDocument.Parse(Whole);
        var parts = whole.RootElement.EnumerateObject().Select(part => part.ToString()).ToList();
        parts.Add(parts[random.Next(parts.Count)]);
        return "{" + string.Join(",", parts.OrderBy(_ => random.Next())) + "}";
    }
}
