using System.Text.Json;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>System.Text.Json's attributes mean here what they mean there.</summary>
public sealed class AttributeTests
{
    private static readonly Lazy<JsonAssembly> s_types = new(static () => JsonAssembly.Of("""
        [JsonRecord] public sealed class Named { [JsonPropertyName("the name")] public string Name { get; set; } = ""; [JsonPropertyOrder(-1)] public int First { get; set; } }
        [JsonRecord] public sealed class Ignoring
        {
            [JsonIgnore] public string Secret { get; set; } = "kept";
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Said { get; set; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Zero { get; set; }
            public string? Left { get; set; }
            public int Sum => Zero + 1;
        }
        [JsonRecord] public sealed class Including { [JsonInclude] public int Field; [JsonInclude] internal string Inside { get; set; } = ""; public int NotThis; }
        [JsonRecord] public sealed class Choosing
        {
            public Choosing() { }
            [JsonConstructor] public Choosing(int a, string b = "b") => (A, B) = (a, b);
            public int A { get; }
            public string B { get; } = "";
        }
        [JsonRecord] public sealed class Converting
        {
            [JsonConverter(typeof(Hex))] public int Member { get; set; }
            public Money Type { get; set; }
            [JsonConverter(typeof(Hex))] public int? Nullable { get; set; }
            [JsonConverter(typeof(JsonStringEnumConverter<Size>))] public Size Written { get; set; }
            public Size Policy { get; set; }
        }
        public enum Size { ExtraLarge, [JsonStringEnumMemberName("tiny!")] Small }
        [JsonConverter(typeof(MoneyConverter))] public readonly record struct Money(decimal Amount);
        public sealed class Hex : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Convert.ToInt32(reader.GetString(), 16);
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("x"));
        }
        public sealed class MoneyConverter : JsonConverter<Money>
        {
            public override Money Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetDecimal());
            public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
        }
        [JsonRecord] public sealed class Handling
        {
            [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public long Quoted { get; set; }
            [JsonNumberHandling(JsonNumberHandling.Strict)] public int Strict { get; set; }
            [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] public double Named { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public List<int> All { get; set; } = [];
        }
        [JsonRecord] public sealed class Extending { public int A { get; set; } [JsonExtensionData] public Dictionary<string, JsonElement>? Rest { get; set; } }
        [JsonRecord] public sealed class ExtendingByNodes { public int A { get; set; } [JsonExtensionData] public JsonObject? Rest { get; set; } }
        [JsonRecord] public sealed record ExtendingAnInit { public int A { get; init; } [JsonExtensionData] public SortedDictionary<string, object>? Rest { get; init; } }
        [JsonRecord] public sealed record ExtendingWhatIsThere(int A) { [JsonExtensionData] public Dictionary<string, object> Rest { get; set; } = new() { ["z"] = 1 }; }
        [JsonRecord] public sealed class ByEnum { public Names Names { get; set; } public Numbers Numbers { get; set; } public Dictionary<Numbers, Names>? Map { get; set; } }
        [JsonConverter(typeof(JsonStringEnumConverter<Names>))] public enum Names { OneTwo, Three }
        [JsonConverter(typeof(JsonNumberEnumConverter<Numbers>))] public enum Numbers { OneTwo, Three }
        [JsonRecord, JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed class Closed { public int A { get; set; } }
        [JsonRecord, JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class Populating
        {
            public List<int> Items { get; } = [1];
            public Dictionary<string, int> Map { get; } = new() { ["a"] = 1 };
        }
        [JsonRecord, JsonPolymorphic(TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor, IgnoreUnrecognizedTypeDiscriminators = true)]
        [JsonDerivedType(typeof(Dog), "dog"), JsonDerivedType(typeof(Cat), 3), JsonDerivedType(typeof(Animal), "animal")]
        public record Animal(string Name);
        public record Dog(string Name, int Barks) : Animal(Name);
        public sealed record Puppy(string Name, int Barks) : Dog(Name, Barks);
        public sealed record Cat(string Name) : Animal(Name);
        [JsonRecord] public sealed record Patch(string? Title = null, Optional<string?> Body = default, Optional<int> Count = default);
        [JsonRecord] public sealed record Page<T>(T[] Items, int Total);
        [JsonRecord] public sealed record Pages(Page<string> Words, Page<int?> Numbers, KeyValuePair<string, int> Pair);
        public static class Made { public static Animal Puppy => new Puppy("p", 1); }
        """));

    [Theory]
    [InlineData("Named", """{"THE NAME":"n","first":2}""", """{"first":2,"the name":"n"}""")]
    [InlineData("Ignoring", """{"secret":"x","said":null,"zero":0,"sum":9}""", """{"said":null,"sum":1}""")]
    [InlineData("Including", """{"field":1,"inside":"i","notThis":3}""", """{"field":1,"inside":"i"}""")]
    [InlineData("Choosing", """{"a":4}""", """{"a":4,"b":"b"}""")]
    [InlineData("Converting", """{"member":"ff","type":1.5,"nullable":null,"written":"extralarge","policy":"TINY!"}""", """{"member":"ff","type":1.5,"written":"ExtraLarge","policy":"tiny!"}""")]
    [InlineData("Converting", """{"nullable":"10","policy":"extraLarge"}""", """{"member":"0","type":0,"nullable":"10","written":"ExtraLarge","policy":"extraLarge"}""")]
    [InlineData("Handling", """{"quoted":"7","strict":1,"named":"NaN","all":[1]}""", """{"quoted":"7","strict":1,"named":"NaN","all":["1"]}""")]
    [InlineData("Extending", """{"b":[1],"a":2,"c":null}""", """{"a":2,"b":[1],"c":null}""")]
    [InlineData("ExtendingByNodes", """{"b":[1],"a":2,"c":null}""", """{"a":2,"b":[1],"c":null}""")]
    [InlineData("ExtendingAnInit", """{"b":[1],"a":2}""", """{"a":2,"b":[1]}""")]
    [InlineData("ExtendingWhatIsThere", """{"b":[1],"a":2}""", """{"a":2,"z":1,"b":[1]}""")]
    [InlineData("ByEnum", """{"names":"onetwo","numbers":1,"map":{"Three":"Three"}}""", """{"names":"OneTwo","numbers":1,"map":{"Three":"Three"}}""")]
    [InlineData("Populating", """{"items":[2,3],"map":{"b":2}}""", """{"items":[1,2,3],"map":{"a":1,"b":2}}""")]
    [InlineData("Animal", """{"kind":"dog","name":"n","barks":2}""", """{"kind":"dog","name":"n","barks":2}""")]
    [InlineData("Animal", """{"name":"n","kind":3}""", """{"kind":3,"name":"n"}""")]
    [InlineData("Animal", """{"kind":"fish","name":"n"}""", """{"kind":"animal","name":"n"}""")]
    [InlineData("Animal", """{"name":"n"}""", """{"kind":"animal","name":"n"}""")]
    [InlineData("Patch", "{}", "{}")]
    [InlineData("Patch", """{"title":null,"body":null,"count":0}""", """{"body":null,"count":0}""")]
    [InlineData("Pages", """{"words":{"items":["a"],"total":1},"numbers":{"items":[1,null],"total":2},"pair":{"key":"k","value":3}}""", """{"words":{"items":["a"],"total":1},"numbers":{"items":[1,null],"total":2},"pair":{"key":"k","value":3}}""")]
    public void ReadsAndWrites(string type, string json, string written)
    {
        var types = s_types.Value;
        var value = types.Read(type, json)!; // an object
        using var expected = JsonDocument.Parse(written);
        using var actual = JsonDocument.Parse(types.Write(value, types.Type(type)));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement), actual.RootElement.GetRawText());
    }

    [Theory]
    [InlineData("Handling", """{"strict":"1"}""", "$.strict")]
    [InlineData("Handling", """{"named":"1"}""", "$.named")]
    [InlineData("Closed", """{"b":1}""", "$.b")]
    [InlineData("ByEnum", """{"numbers":"three"}""", "$.numbers")]
    [InlineData("Pages", """{"words":{"items":[null],"total":1}}""", "$.words.items[0]")]
    [InlineData("Patch", """{"count":null}""", "$.count")]
    [InlineData("Converting", """{"type":"x"}""", "$.type")]
    public void RefusesWithItsPath(string type, string json, string path) => Assert.Equal(path, s_types.Value.Fail(type, json).Path);

    [Fact]
    public void OrderIsKeptOnWrite() => Assert.StartsWith("{\"first\"", s_types.Value.Write(s_types.Value.Read("Named", "{}")!), StringComparison.Ordinal);

    [Fact]
    public void UnlistedTypeIsWrittenAsItsNearestAncestor() =>
        Assert.Equal("""{"kind":"dog","name":"p","barks":1}""", s_types.Value.Write(s_types.Value.Value("Made", "Puppy")!, s_types.Value.Type("Animal")));
}
