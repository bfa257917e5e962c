using TypedRequests.Generator.Tests.Diagnostics;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>Members and collections as programs in the field declare them; the rows are named in the tests.</summary>
public sealed class FieldShapeTests
{
    // field: T7
    [Theory]
    [InlineData("ByConstructor", """{"b":{"a":1}}""", "$.b")]
    [InlineData("BySetter", """{"b":{"a":1}}""", "$.b.a")]
    [InlineData("ByInit", """{"b":{"a":1}}""", "$.b")]
    [InlineData("ByConverter", """{"b":{"a":1}}""", "$.b.a")]
    [InlineData("ByTypesConverter", """{"b":1}""", "$.b")]
    [InlineData("ByKey", """{"b":{"k":1}}""", "$.b.k")]
    [InlineData("ByAdd", """{"b":[1]}""", "$.b")]
    [InlineData("ByGetter", """{"b":{"a":[1]}}""", "$.b.a")]
    public void T7_WhatAProgramsOwnCodeThrowsOnReadingSaysWhere(string type, string json, string path)
    {
        var failure = s_throwing.Value.Fail(type, json);
        Assert.Equal(path, failure.Path);
        Assert.True(failure.ByteOffset > 0);
        Assert.Equal("mine", (failure.InnerException is System.Reflection.TargetInvocationException wrapped ? wrapped.InnerException : failure.InnerException)!.Message); // asked: a cause
    }

    // field: T7
    [Theory]
    [InlineData("WGetter", "$.b")]
    [InlineData("WConverter", "$.b.a")]
    [InlineData("WItems", "$.b[1]")]
    public void T7_WhatItThrowsOnWritingSaysWhere(string type, string path)
    {
        var failure = Assert.Throws<InvalidRequestException>(() => s_throwing.Value.Write(s_throwing.Value.Value("Made", type)!));
        Assert.StartsWith(path + ":", failure.Message, StringComparison.Ordinal);
        Assert.Equal("mine", Assert.IsType<ArgumentException>(failure.InnerException).Message);
        Assert.Equal("""{"n":1}""", s_throwing.Value.Write(s_throwing.Value.Read("Fine", """{"n":1}""")!)); // the next document is whole
    }

    // field: T21. The writer would put a replacement character in its place, and the server store that.
    [Theory]
    [InlineData("Text", "$.a")]
    [InlineData("Item", "$.b[1]")]
    [InlineData("Key", "$.c")]
    public void T21_HalfASurrogatePairIsNotWritten(string made, string path)
    {
        var failure = Assert.Throws<InvalidRequestException>(() => s_texts.Value.Write(s_texts.Value.Value("Made", made)!)); // made below
        Assert.StartsWith(path + ":", failure.Message, StringComparison.Ordinal);
    }

    // field: T21
    [Fact]
    public void T21_AReplacementCharacterThatIsMeantIsWritten()
    {
        var value = s_texts.Value.Read("D", "{\"a\":\"\uFFFD 😀\"}")!; // an object
        Assert.Equal("\uFFFD 😀", System.Text.Json.JsonDocument.Parse(s_texts.Value.Write(value)).RootElement.GetProperty("a").GetString());
    }

    // field: T8
    [Fact]
    public void T8_CollectionsWithoutASetterAreFilled()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed class D
            {
                public List<string> Tags { get; } = ["first"]; public Dictionary<string, int> Map { get; } = []; public HashSet<int> Set { get; } = [];
                public ICollection<int> Any { get; } = new List<int>(); public Queue<int> Queue { get; } = new(); public Own Mine { get; } = new();
                public ICollection<string> Keys => Map.Keys; public IList<int> Fixed { get; } = new int[] { 7 };
            }
            [JsonRecord] public sealed record R(int N) { public List<string> Tags { get; } = []; public IDictionary<string, int> Map { get; } = new Dictionary<string, int>(); }
            [JsonRecord] public sealed class Replaced { [JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)] public List<string> Tags { get; } = ["kept"]; }
            public sealed class Own : List<int> { }
            """);
        Assert.Equal(
            """{"tags":["first","a"],"map":{"k":1},"set":[1],"any":[2],"queue":[3],"mine":[4],"keys":["k"],"fixed":[7]}""",
            types.Write(types.Read("D", """{"tags":["a"],"map":{"k":1},"set":[1],"any":[2],"queue":[3],"mine":[4],"keys":["x"],"fixed":[8]}""")!));
        Assert.Equal("""{"n":1,"tags":["a"],"map":{"k":1}}""", types.Write(types.Read("R", """{"tags":["a"],"n":1,"map":{"k":1}}""")!));
        Assert.Equal("""{"tags":["kept"]}""", types.Write(types.Read("Replaced", """{"tags":["a"]}""")!));
        Assert.Equal("$.tags[0]", types.Fail("D", """{"tags":[1]}""").Path);
    }

    // field: T8. An object that can only be got is there to be filled as well; null, which it can never become, is an error as System.Text.Json has it.
    [Fact]
    public void T8_ObjectsWithoutASetterAreFilled()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed class D { public E In { get; } = new() { A = 1, B = 2 }; public E? Not { get; } public E Made => new(); public E Kept { get; init; } = new(); public List<int>? L { get; } = [0]; }
            public sealed class E { public int A { get; set; } public int B { get; set; } public F Deep { get; } = new(); }
            public sealed class F { public string? C { get; set; } public List<int> L { get; } = [7]; }
            [JsonRecord] public sealed class O { [JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)] public E In { get; } = new(); }
            [JsonRecord] public sealed class P { public E In { get; } = new() { A = 1, B = 2 }; public int N { get; set; } }
            """);
        Assert.Equal(
            """{"in":{"a":5,"b":2,"deep":{"c":"x","l":[7,8]}},"n":3}""",
            types.Write(types.Read("P", """{"in":{"a":5,"deep":{"c":"x","l":[8]}},"n":3}""")!));
        Assert.Equal("""{"in":{"a":0,"b":0,"deep":{"l":[7]}}}""", types.Write(types.Read("O", """{"in":{"a":5}}""")!));
        Assert.Equal("$.in", types.Fail("P", """{"in":null}""").Path);
        Assert.Equal("$.in.deep.c", types.Fail("P", """{"in":{"deep":{"c":1}}}""").Path);
        Assert.Equal("$.l", types.Fail("D", """{"l":null}""").Path);
    }

    // field: T8
    [Theory]
    [InlineData("public string A { get; private set; } = \"\";", "private")]
    [InlineData("public string A { get; protected set; } = \"\";", "protected")]
    [InlineData("public string A { get; internal set; } = \"\";", "internal")]
    [InlineData("public int[] A { get; } = [];", "no setter")]
    [InlineData("public IReadOnlyList<int> A { get; } = [];", "no setter")]
    [InlineData("public string A { get; } = \"constant\";", null)]
    [InlineData("public int A => 3;", null)]
    [InlineData("public IEnumerable<int> A => [1];", null)]
    [InlineData("public List<int> A { get; } = [];", null)]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenReading)] public string A { get; private set; } = \"\";", null)]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public string A { get; private set; } = \"\";", null)]
    public async Task T8_WhatCannotBeReadIsSaid(string member, string? reason)
    {
        var found = (await Inspection.Find(Inspection.Compile($$"""
            [TypedClient("https://api.example.com")] public interface IApi { [Get("/d")] Task<D> Get(); [Get("/e")] Task<List<D>> All(); }
            public class D { {{member}} public int Other { get; set; } }
            """))).Where(finding => finding.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info).ToList();
        if (reason is null)
        {
            Assert.Empty(found);
            return;
        }

        Assert.Contains(reason, Assert.Single(found, finding => finding.Id == "TR3011").GetMessage(), StringComparison.Ordinal);
    }

    // field: D10
    [Fact]
    public void D10_RequiredFieldsAreData()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed class D : Base { public required int A; public string? B { get; init; } }
            public class Base { public required string Name; }
            [JsonRecord] public struct S { public required int A; }
            """);
        Assert.Equal("""{"name":"n","a":1}""", types.Write(types.Read("D", """{"a":1,"name":"n"}""")!));
        Assert.Equal("$.name", types.Fail("D", """{"a":1}""").Path);
        Assert.Equal("$.a", types.Fail("S", "{}").Path);
    }

    // field: D14, D21, T21
    [Fact]
    public void D14_D21_RarerCollectionsAndKeys()
    {
        var types = JsonAssembly.Of("""
            using System.Collections.ObjectModel;
            [JsonRecord] public sealed record D(
                Dictionary<Uri, int> A, IReadOnlyDictionary<Version, string?> B, ReadOnlySet<int> C, ReadOnlyObservableCollection<string?> E, ArraySegment<int> F, SortedDictionary<Key, int>? G = null, ArraySegment<string?>? H = null);
            [JsonConverter(typeof(KeyFactory))] public readonly record struct Key(string Text) : IComparable<Key> { public int CompareTo(Key other) => string.CompareOrdinal(Text, other.Text); }
            public sealed class KeyFactory : JsonConverterFactory
            {
                public override bool CanConvert(Type type) => type == typeof(Key);
                public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => new KeyConverter();
            }
            public sealed class KeyConverter : JsonConverter<Key>
            {
                public override Key Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);
                public override void Write(Utf8JsonWriter writer, Key value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
                public override Key ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);
                public override void WriteAsPropertyName(Utf8JsonWriter writer, Key value, JsonSerializerOptions options) => writer.WritePropertyName(value.Text);
            }
            """);
        const string Json = """{"a":{"https://example.com/":1},"b":{"1.2":null},"c":[1,2],"e":["x",null],"f":[3],"g":{"k":1},"h":[null]}""";
        Assert.Equal(Json, types.Write(types.Read("D", Json)!));
        Assert.Equal("$.c[0]", types.Fail("D", Json.Replace("[1,2]", "[\"x\"]", StringComparison.Ordinal)).Path);
    }

    private static readonly Lazy<JsonAssembly> s_texts = new(static () => JsonAssembly.Of("""
        [JsonRecord] public sealed record D(string? A = null, List<string>? B = null, Dictionary<string, int>? C = null);
        public static class Made
        {
            public static D Text => new("a\ud800b");
            public static D Item => new(B: ["a\ufffd", "\udc00"]);
            public static D Key => new(C: new() { ["\ud83d"] = 1 });
        }
        """));

    private static readonly Lazy<JsonAssembly> s_throwing = new(static () => JsonAssembly.Of("""
        [JsonRecord] public sealed record ByConstructor(ByConstructor.Inner B) { public sealed class Inner { public Inner(int a) => throw new ArgumentException("mine"); public int A => 1; } }
        [JsonRecord] public sealed record BySetter(BySetter.Inner B) { public sealed class Inner { public int A { get => 1; set => throw new ArgumentException("mine"); } } }
        [JsonRecord] public sealed record ByInit(ByInit.Inner B) { public sealed class Inner { public int A { get => 1; init => throw new ArgumentException("mine"); } } }
        [JsonRecord] public sealed record ByConverter(ByConverter.Inner B) { public sealed class Inner { [JsonConverter(typeof(Throws))] public int A { get; set; } } }
        [JsonRecord] public sealed record ByTypesConverter(ByTypesConverter.Inner B) { [JsonConverter(typeof(ThrowsOf<Inner>))] public sealed class Inner { } }
        [JsonRecord] public sealed record ByKey(Dictionary<ByKey.Inner, int> B) { [JsonConverter(typeof(ThrowsOf<Inner>))] public readonly record struct Inner; }
        [JsonRecord] public sealed record ByAdd(ByAdd.Inner B) { public sealed class Inner : System.Collections.ObjectModel.Collection<int> { protected override void InsertItem(int index, int item) => throw new ArgumentException("mine"); } }
        [JsonRecord] public sealed record ByGetter(ByGetter.Inner B) { public sealed class Inner { public List<int> A => throw new ArgumentException("mine"); } }
        [JsonRecord] public sealed class WGetter { public WGetter? B { get; set; } public int A => B is null ? throw new ArgumentException("mine") : 1; }
        [JsonRecord] public sealed class WConverter { public Part? B { get; set; } public sealed class Part { [JsonConverter(typeof(Throws))] public int A { get; set; } } }
        [JsonRecord] public sealed class WItems { public List<Item> B { get; set; } = []; public sealed class Item { public int? N { get; set; } public int M => N ?? throw new ArgumentException("mine"); } }
        [JsonRecord] public sealed record Fine(int N);
        public static class Made
        {
            public static WGetter WGetter => new() { B = new() };
            public static WConverter WConverter => new() { B = new() };
            public static WItems WItems => new() { B = [new() { N = 1 }, new()] };
        }
        public sealed class Throws : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new ArgumentException("mine");
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => throw new ArgumentException("mine");
        }
        public sealed class ThrowsOf<T> : JsonConverter<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new ArgumentException("mine");
            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new ArgumentException("mine");
            public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new ArgumentException("mine");
            public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new ArgumentException("mine");
        }
        """));
}
