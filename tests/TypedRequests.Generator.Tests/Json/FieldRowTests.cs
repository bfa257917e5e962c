namespace TypedRequests.Generator.Tests.Json;

/// <summary>What programs in the field did to formats, and what is right: the rows are named in the tests.</summary>
public sealed class FieldRowTests
{
    // field: T1
    [Theory]
    [InlineData("Plain")]
    [InlineData("Nullable")]
    [InlineData("Positional")]
    [InlineData("Never")]
    [InlineData("Number")]
    [InlineData("ByFactory")]
    [InlineData("Generic")]
    public void T1_TheMemberSaysWhetherNullIsAValueNotItsConverter(string type)
    {
        foreach (var json in new[] { """{"a":null}""", "{}" })
        {
            var value = s_converters.Value.Read(type, json)!; // an object
            Assert.Null(value.GetType().GetProperty("A")!.GetValue(value));
            Assert.Equal(type == "Never" ? """{"a":null}""" : "{}", s_converters.Value.Write(value));
        }

        var written = type is "Number" ? """{"a":7}""" : """{"a":"x"}""";
        Assert.Equal(written, s_converters.Value.Write(s_converters.Value.Read(type, written.Replace("x", "<x>", StringComparison.Ordinal))!));
    }

    // field: T1. The other way round: a converter of nullable text does not make a member nullable, and what it returns is checked.
    [Theory]
    [InlineData("Strict", """{"a":null}""")]
    [InlineData("Strict", "{}")]
    [InlineData("Strict", """{"a":"nothing"}""")]
    public void T1_AMemberThatIsNeverNullStaysSo(string type, string json) => Assert.Equal("$.a", s_converters.Value.Fail(type, json).Path);

    // field: T1. A converter that asks for null gets it, and one of a type that cannot be null sees the token.
    [Fact]
    public void T1_ConvertersSeeNullAsSystemTextJsonShowsIt()
    {
        Assert.Equal("none", Get(s_converters.Value, "Asks", """{"a":null}"""));
        Assert.Equal("none", Get(s_converters.Value, "AsksStrict", """{"a":null}"""));
        Assert.Equal(-1, Get(s_converters.Value, "SeesNull", """{"a":null}"""));
    }

    // field: T3
    [Fact]
    public void T3_TheParameterDecidesOnReadingAndThePropertyOnWriting()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed class NN { public NN(string bar) => Bar = bar; public string? Bar { get; } }
            [JsonRecord] public sealed class A2 { public A2(string? b) => B = b ?? "none"; public string B { get; } }
            [JsonRecord] public sealed class Lists { public Lists(List<string> a, List<string?> b, Dictionary<string, string?>? c = null) { A = [.. a]; B = [.. b.Select(x => x ?? "none")]; C = []; } public List<string?> A { get; } public List<string> B { get; } public Dictionary<string, string> C { get; } }
            [JsonRecord] public sealed class Patch { public Patch(Optional<string?> a) => A = a.Value ?? "none"; public Optional<string> A { get; } }
            [JsonRecord] public sealed class Of<T> { public Of(T a) => A = a; public T? A { get; } }
            [JsonRecord] public sealed record UsesOf(Of<string> A, Of<int> B);
            """);
        Assert.Equal("$.bar", types.Fail("NN", "{}").Path);
        Assert.Equal("$.bar", types.Fail("NN", """{"bar":null}""").Path);
        Assert.Equal("none", Get(types, "A2", "{}", "B"));
        Assert.Equal("none", Get(types, "A2", """{"b":null}""", "B"));
        Assert.Equal("$.a[0]", types.Fail("Lists", """{"a":[null],"b":[]}""").Path);
        Assert.Equal("""{"a":["x"],"b":["none"],"c":{}}""", types.Write(types.Read("Lists", """{"a":["x"],"b":[null],"c":{"k":null}}""")!));
        Assert.Equal("""{"a":"none"}""", types.Write(types.Read("Patch", """{"a":null}""")!));
        Assert.Equal("$.a.a", types.Fail("UsesOf", """{"a":{"a":null},"b":{"a":1}}""").Path);
    }

    // field: T6
    [Fact]
    public void T6_NamesThatDifferByCaseAreTwoNames()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed record Trade([property: JsonPropertyName("e")] string Kind, [property: JsonPropertyName("E")] long Time, string? Ee = null, [property: JsonPropertyName("EE")] int? Big = null);
            [JsonRecord] public sealed record One([property: JsonPropertyName("e")] string? Kind);
            [JsonRecord] public sealed class Settable { [JsonPropertyName("e")] public string? Kind { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }
            [JsonRecord(CaseSensitive = true)] public sealed record Exact(string? Name);
            [JsonRecord(CaseSensitive = true)] public sealed class ExactSettable { public string? Name { get; set; } public int Other { get; set; } }
            """);
        foreach (var json in new[] { """{"e":"trade","E":7}""", """{"E":7,"e":"trade"}""" })
        {
            Assert.Equal("Trade { Kind = trade, Time = 7, Ee = , Big =  }", types.Read("Trade", json)!.ToString());
        }

        Assert.Equal("Trade { Kind = trade, Time = 7, Ee = x, Big = 2 }", types.Read("Trade", """{"e":"trade","E":7,"EE":2,"ee":"x"}""")!.ToString());
        Assert.Equal("trade", Get(types, "One", """{"e":"trade","E":7}""", "Kind"));
        Assert.Equal("trade", Get(types, "One", """{"E":"other","e":"trade"}""", "Kind"));
        Assert.Equal("other", Get(types, "One", """{"E":"other"}""", "Kind"));
        Assert.Equal("""{"e":"trade","E":7}""", types.Write(types.Read("Settable", """{"e":"trade","E":7}""")!));
        Assert.Null(Get(types, "Exact", """{"NAME":"x","name":null}""", "Name"));
        Assert.Null(Get(types, "Exact", """{"Name":"x"}""", "Name"));
        Assert.Equal("""{"name":"y","other":0}""", types.Write(types.Read("ExactSettable", """{"name":"y","OTHER":7}""")!));
    }

    // field: T6
    [Fact]
    public void T6_MoreThan64MembersKeepTheirCase()
    {
        var types = JsonAssembly.Of($"[JsonRecord] public sealed class Wide {{ {string.Concat(Enumerable.Range(0, 70).Select(i => $"public int Member{i} {{ get; set; }} "))}[JsonPropertyName(\"MEMBER69\")] public int Twin {{ get; set; }} }}");
        Assert.Equal(69, Get(types, "Wide", """{"member69":69,"MEMBER69":7,"Member69":8}""", "Member69"));
        Assert.Equal(5, Get(types, "Wide", """{"MEMBER68":5}""", "Member68"));
    }

    // field: T17
    [Fact]
    public void T17_AnUnconstrainedNullableMayBeDefault()
    {
        var types = JsonAssembly.Of("""
            public sealed record Envelope<T>(string Status, T? Data, string? Error = null, List<T?>? More = null);
            public sealed class Settable<T> { public T? Data { get; set; } [JsonRequired] public T? Must { get; set; } }
            [JsonRecord] public sealed record All(Envelope<int> A, Envelope<Guid>? B = null, Envelope<JsonElement>? C = null, Envelope<string>? D = null, Envelope<int?>? E = null, Envelope<DateTime>? F = null);
            [JsonRecord] public sealed record Sets(Settable<int> A, Settable<Point> B);
            public record struct Point { public int X { get; set; } }
            """);
        foreach (var data in new[] { "", ",\"data\":null" })
        {
            var json = """{"a":{"status":"error","error":"no"#},"b":{"status":"s"#},"c":{"status":"s"},"d":{"status":"s"#},"e":{"status":"s"#},"f":{"status":"s"#}}""".Replace("#", data, StringComparison.Ordinal);
            var all = types.Read("All", json)!; // an object
            Assert.Equal("Envelope { Status = error, Data = 0, Error = no, More =  }", all.GetType().GetProperty("A")!.GetValue(all)!.ToString()); // as declared above
        }

        Assert.Equal("""{"a":{"status":"s","data":1,"more":[0,2]}}""", types.Write(types.Read("All", """{"a":{"status":"s","data":1,"more":[null,2]}}""")!));
        Assert.Equal("""{"a":{"data":0,"must":3},"b":{"data":{"x":1},"must":{"x":0}}}""", types.Write(types.Read("Sets", """{"a":{"must":3},"b":{"data":{"x":1},"must":null}}""")!));
        Assert.Equal("$.a.must", types.Fail("Sets", """{"a":{},"b":{"must":null}}""").Path);
    }

    // field: T19
    [Fact]
    public void T19_AnEmptyStringIsNullWhereThePolicySaysSo()
    {
        const string Members = "(int? A, DateTimeOffset? B, Guid? C, decimal? D, DateOnly? E, bool? F, Uri? G, Version? H, string? S, List<int?>? L, Dictionary<string, DateTime?>? M, Optional<int?> O = default, TimeSpan? T = null);";
        var types = JsonAssembly.Of($"[JsonRecord(EmptyStringAsNull = true)] public sealed record Lax{Members} [JsonRecord] public sealed record Usual{Members}");
        const string Json = """{"a":"","b":"","c":"","d":"","e":"","f":"","g":"","h":"","s":"","l":["",1],"m":{"x":""},"o":"","t":""}""";
        Assert.Equal("""{"s":"","l":[null,1],"m":{"x":null},"o":null}""", types.Write(types.Read("Lax", Json)!));
        Assert.Equal("$.a", types.Fail("Usual", Json).Path);
        Assert.Equal("$.a", types.Fail("Lax", """{"a":" "}""").Path);
    }

    // field: T15
    [Fact]
    public void T15_EnumMemberIsTheTextInJsonToo()
    {
        var types = JsonAssembly.Of("""
            using System.Runtime.Serialization;
            [JsonRecord] public sealed record D(Mood A, Dictionary<Mood, int>? B = null, [property: JsonConverter(typeof(JsonStringEnumConverter<Mood>))] Mood C = Mood.Plain);
            public enum Mood { [EnumMember(Value = "very good")] Good, [EnumMember] Plain, [EnumMember(Value = "x"), JsonStringEnumMemberName("y")] Both }
            """);
        Assert.Equal("""{"a":"very good","b":{"y":1},"c":"very good"}""", types.Write(types.Read("D", """{"a":"very good","b":{"y":1},"c":"very good"}""")!));
        Assert.Equal("$.a", types.Fail("D", """{"a":"good"}""").Path);
    }

    private static readonly Lazy<JsonAssembly> s_converters = new(static () => JsonAssembly.Of("""
        [JsonRecord] public sealed class Plain { [JsonConverter(typeof(Trim))] public string? A { get; set; } }
        [JsonRecord] public sealed class Nullable { [JsonConverter(typeof(TrimOrNull))] public string? A { get; set; } }
        [JsonRecord] public sealed record Positional([property: JsonConverter(typeof(Trim))] string? A);
        [JsonRecord] public sealed record Never([property: JsonConverter(typeof(Trim)), JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? A);
        [JsonRecord] public sealed record Number([property: JsonConverter(typeof(IntOrNull))] int? A);
        [JsonRecord] public sealed record ByFactory([property: JsonConverter(typeof(Factory))] string? A);
        [JsonRecord] public sealed record Strict([property: JsonConverter(typeof(TrimOrNull))] string A);
        [JsonRecord] public sealed record Asks([property: JsonConverter(typeof(AsksForNull))] string? A);
        [JsonRecord] public sealed record AsksStrict([property: JsonConverter(typeof(AsksForNull))] string A);
        [JsonRecord] public sealed record SeesNull([property: JsonConverter(typeof(IntSeesNull))] int A);
        [JsonRecord] public sealed class Generic { [JsonConverter(typeof(TrimOf<int>))] public string? A { get; set; } }
        public class Trim : JsonConverter<string>
        {
            public override string Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString()!.Trim('<', '>');
            public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
        }
        public sealed class TrimOf<T> : Trim { }
        public sealed class TrimOrNull : JsonConverter<string?>
        {
            public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString() is var text && text == "nothing" ? null : text!.Trim('<', '>');
            public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
        }
        public sealed class AsksForNull : JsonConverter<string?>
        {
            public override bool HandleNull => true;
            public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString() ?? "none";
            public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
        }
        public sealed class IntOrNull : JsonConverter<int?>
        {
            public override int? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetInt32();
            public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value ?? -5);
        }
        public sealed class IntSeesNull : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Null ? -1 : reader.GetInt32();
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
        }
        public sealed class Factory : JsonConverterFactory
        {
            public override bool CanConvert(Type type) => type == typeof(string);
            public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => new Trim();
        }
        """));

    private static object? Get(JsonAssembly types, string type, string json, string property = "A")
    {
        var value = types.Read(type, json)!; // an object
        return value.GetType().GetProperty(property)!.GetValue(value);
    }
}
