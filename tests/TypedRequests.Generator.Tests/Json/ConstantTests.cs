namespace TypedRequests.Generator.Tests.Json;

/// <summary>Members marked [JsonConst]: always written, checked on reading.</summary>
public sealed class ConstantTests
{
    private static readonly Lazy<JsonAssembly> s_types = new(static () => JsonAssembly.Of("""
        [JsonRecord] public sealed record Const(string Text) { [JsonConst] public const string Type = "text"; [JsonConst] private const int Version = 2; }
        [JsonRecord] public sealed record Getter(string Text) { [JsonConst("text")] public string Type => "text"; [JsonConst(true)] public bool Ok { get; } = true; }
        [JsonRecord] public sealed record Positional([property: JsonConst("text")] string Type, [property: JsonConst(-3)] sbyte Number, [property: JsonConst(Kind.SomeKind)] Kind Kind, [property: JsonConst(false)] bool? Flag = null);
        [JsonRecord] public sealed class Settable { [JsonConst("text")] public string Type { get; set; } = ""; [JsonConst("x")] public string? Lax { get; set; } public int Other { get; set; } }
        [JsonRecord] public sealed class Init { [JsonConst(ulong.MaxValue - ulong.MaxValue)] public required ulong Zero { get; init; } [JsonPropertyName("the type"), JsonConst("a\"b\u00e9")] public string Type { get; init; } = "other"; }
        [JsonRecord(Enums = JsonEnums.Numbers)] public sealed record Numbers { [JsonConst(Kind.SomeKind)] public Kind Kind => Kind.SomeKind; [JsonConst(Kind.None), JsonConverter(typeof(JsonStringEnumConverter<Kind>))] public Kind Named => Kind.None; }
        public enum Kind { None, SomeKind }
        """));

    // field: T20
    [Theory]
    [InlineData("Const", """{"type":"text","version":2,"text":"t"}""")]
    [InlineData("Getter", """{"type":"text","ok":true,"text":"t"}""")]
    [InlineData("Positional", """{"type":"text","number":-3,"kind":"someKind","flag":false}""")]
    [InlineData("Settable", """{"type":"text","lax":"x","other":0}""")]
    [InlineData("Init", """{"zero":0,"the type":"a\u0022b\u00E9"}""")]
    [InlineData("Numbers", """{"kind":1,"named":"None"}""")]
    public void T20_AConstantIsWrittenFirstAndReadBack(string type, string json) => Assert.Equal(json, s_types.Value.Write(s_types.Value.Read(type, json)!));

    [Theory]
    [InlineData("Positional", """{"type":"text","number":-3.0,"kind":"someKind","flag":null}""")]
    [InlineData("Positional", """{"type":"\u0074ext","number":-3,"kind":"someKind"}""")]
    public void AnotherSpellingIsTheSameValue(string type, string json) =>
        Assert.Equal("""{"type":"text","number":-3,"kind":"someKind","flag":false}""", s_types.Value.Write(s_types.Value.Read(type, json)!));

    // field: T20
    [Theory]
    [InlineData("Const", """{"type":"image","version":2,"text":"t"}""", "$.type", "\"text\"", "a string that does not fit")]
    [InlineData("Const", """{"type":1,"version":2,"text":"t"}""", "$.type", "\"text\"", "a number")]
    [InlineData("Const", """{"type":"text","version":3,"text":"t"}""", "$.version", "2", "a number that does not fit")]
    [InlineData("Const", """{"type":null,"version":2,"text":"t"}""", "$.type", "\"text\"", "null")]
    [InlineData("Const", """{"version":2,"text":"t"}""", "$.type", "a string", "nothing")]
    [InlineData("Getter", """{"type":"text","ok":false,"text":"t"}""", "$.ok", "true", "false")]
    [InlineData("Positional", """{"type":"text","number":"-3","kind":"someKind"}""", "$.number", "-3", "a string")]
    [InlineData("Positional", """{"type":"text","number":-3,"kind":"none"}""", "$.kind", "\"someKind\"", "a string that does not fit")]
    [InlineData("Positional", """{"type":"text","number":-3,"kind":"someKind","flag":true}""", "$.flag", "false", "true")]
    [InlineData("Settable", "{}", "$.type", "a string", "nothing")]
    [InlineData("Settable", """{"type":"text","lax":"y"}""", "$.lax", "\"x\"", "a string that does not fit")]
    public void T20_AnotherValueIsAnErrorWithItsPath(string type, string json, string path, string expected, string found)
    {
        var failure = s_types.Value.Fail(type, json);
        Assert.Equal((path, expected, found), (failure.Path, failure.Expected, failure.Found));
    }
}
