namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Every attribute of System.Text.Json with every value of its options.</summary>
internal static class OracleAttributes
{
    private const string Animals = """
        [JsonDerivedType(typeof(D2), "two"), JsonDerivedType(typeof(D3), 3)] public abstract record D { public int X { get; set; } }
        public sealed record D2 : D { public string? Name { get; set; } }
        public record D3 : D { public bool Flag { get; set; } }
        """;

    public static IReadOnlyList<OracleCase> All { get; } = [.. Names(), .. Ignoring(), .. Including(), .. Numbers(), .. Populating(), .. PopulatingNulls(), .. Extending(), .. Deriving(), .. Converting()];

    private static IEnumerable<OracleCase> Names() =>
    [
        new("[JsonPropertyName]", """public sealed class D { [JsonPropertyName("the \"näme\"")] public int A { get; set; } }""", """{"the \"näme\"":1}""", """{"THE \"NÄME\"":1}""", """{"a":1}"""),
        new("[JsonPropertyName] of a parameter", """public sealed record D([property: JsonPropertyName("x-y")] int A, int B);""", """{"x-y":1,"b":2}""", """{"a":1,"b":2}"""),
        new("[JsonPropertyOrder]", "public class D { public int A { get; set; } [JsonPropertyOrder(-1)] public int B { get; set; } [JsonPropertyOrder(2)] public int C2 { get; set; } [JsonPropertyOrder(1)] public int F { get; set; } }", """{"a":1,"b":2,"c2":3,"f":4}"""),
        new("[JsonRequired]", "public sealed class D { [JsonRequired] public int? A { get; set; } }", "{}", """{"a":null}""", """{"a":1}"""),
        new("[JsonRequired] of a parameter with a default", "public sealed record D([property: JsonRequired] int A = 3);", "{}", """{"a":1}"""),
        new("required", "public sealed class D { public required int A { get; set; } public required string? B { get; init; } }", "{}", """{"a":1}""", """{"a":1,"b":null}"""),
        new("required and [SetsRequiredMembers]", "public sealed class D { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public D() { A = 5; } public required int A { get; set; } }", "{}", """{"a":1}"""),
        new("[JsonUnmappedMemberHandling(Disallow)]", "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed class D { public int A { get; set; } }", """{"a":1}""", """{"b":1}"""),
        new("[JsonUnmappedMemberHandling(Skip)]", "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)] public sealed class D { public int A { get; set; } }", """{"b":1}"""),
        new("[JsonStringEnumMemberName]", """public sealed class D { public E A { get; set; } public System.Collections.Generic.Dictionary<E, int>? B { get; set; } } public enum E { [JsonStringEnumMemberName("the one")] One, Two }""", """{"a":"the one"}""", """{"a":"one"}""", """{"b":{"the one":1,"two":2}}"""),
        new("[Flags] and [JsonStringEnumMemberName]", """public sealed class D { public E A { get; set; } } [System.Flags] public enum E { None, [JsonStringEnumMemberName("the one")] One, Two }""", """{"a":"the one, two"}""", """{"a":3}""", """{"a":"none"}"""),
        new("[JsonConstructor]", "public sealed class D { public D() { } [JsonConstructor] public D(int a, string b = \"b\") { A = a; B = b; } public int A { get; } public string B { get; } = \"\"; }", """{"a":1}""", """{"a":1,"b":"c"}""", "{}"),
        new("[JsonConstructor] of a struct", "public readonly struct D { [JsonConstructor] public D(int a, int b) { A = a; B = b; } public int A { get; } public int B { get; } }", """{"a":1,"b":2}""", """{"a":1}"""),
        new("internal [JsonConstructor]", "public sealed class D { [JsonConstructor] internal D(int a) { A = a; } public int A { get; } }", """{"a":1}"""),
    ];

    private static IEnumerable<OracleCase> Ignoring() =>
    [
        new("[JsonIgnore]", "public sealed class D { [JsonIgnore] public int A { get; set; } = 3; public int B { get; set; } }", """{"a":1,"b":2}"""),
        new("[JsonIgnore(Never)]", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int? A { get; set; } public int? B { get; set; } }", "{}", """{"a":1}"""),
        new("[JsonIgnore(Always)]", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public int A { get; set; } = 3; }", """{"a":1}"""),
        new("[JsonIgnore(WhenWritingDefault)]", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int A { get; set; } = 1; [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public string? B { get; set; } }", """{"a":0}""", """{"a":1,"b":"x"}"""),
        new("[JsonIgnore(WhenWritingDefault)] of a nullable", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int? A { get; set; } }", """{"a":0}""", "{}"),
        new("[JsonIgnore(WhenWritingNull)]", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? A { get; set; } }", """{"a":null}""", """{"a":"x"}"""),
        new("[JsonIgnore(WhenWriting)]", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int A { get; set; } public int B => A + 1; }", """{"a":7}"""),
        new("[JsonIgnore(WhenReading)]", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int A { get; set; } = 3; public int B { get; set; } }", """{"a":7,"b":1}"""),
        new("[JsonIgnore(WhenWriting)] of a parameter", "public sealed record D([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] int A, int B);", """{"a":7,"b":1}"""),
        new("[JsonIgnore] of a parameter", "public sealed record D([property: JsonIgnore] int A = 3, int B = 0);", """{"a":7,"b":1}"""),
        new("[JsonIgnore] hides what the base has", "public class D2 { public virtual int A { get; set; } } public sealed class D : D2 { [JsonIgnore] public override int A { get; set; } public int B { get; set; } }", """{"a":7,"b":1}"""),
        new("[JsonIgnore(WhenReading)] and nulls", "public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public string? A { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int? B { get; set; } }", """{"a":"x"}"""),
    ];

    private static IEnumerable<OracleCase> Including() =>
    [
        new("[JsonInclude] of a field", "public sealed class D { [JsonInclude] public int A; public int B; [JsonInclude] public int F = 5; }", """{"a":1,"b":2,"f":7}"""),
        new("[JsonInclude] of what is internal", "public sealed class D { [JsonInclude] internal int A { get; set; } [JsonInclude] public int B { get; internal set; } [JsonInclude] internal string? F; }", """{"a":1,"b":2,"f":"x"}"""),
        new("an internal setter is no setter", "public sealed class D { public int A { get; internal set; } public int B { internal get; set; } }", """{"a":1,"b":2}"""),
        new("a private setter is no setter", "public sealed class D { public int A { get; private set; } = 4; }", """{"a":1}"""),
        new("a property that can only be set", "public sealed class D { private int _a; public int A { set { _a = value; } } public int B => _a; }", """{"a":1}"""),
        new("a property that can only be read", "public sealed class D { public int A => 3; public int B { get; } = 4; }", """{"a":1,"b":2}"""),
        new("what is static, constant or an indexer is no member", "public sealed class D { public static int A { get; set; } public const int B = 1; public int this[int i] => i; public int F { get; set; } }", """{"a":1,"b":2,"f":3}"""),
    ];

    private static IEnumerable<OracleCase> Numbers() =>
    [
        .. new[] { "Strict", "AllowReadingFromString", "WriteAsString", "AllowNamedFloatingPointLiterals", "AllowReadingFromString | JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowNamedFloatingPointLiterals" }
            .SelectMany(static handling => new[] { "int", "double", "int?", "decimal", "System.Half", "System.Int128", "System.Collections.Generic.List<float>", "System.Collections.Generic.Dictionary<int, double?>" }
                .Select(type => new OracleCase(
                    $"[JsonNumberHandling({handling})] of {type}",
                    $$"""public sealed class D { [JsonNumberHandling(JsonNumberHandling.{{handling}})] public {{type}} A { get; set; } = default!; }""",
                    Documents(type, handling)))),
        new("[JsonNumberHandling] of a type", "[JsonNumberHandling(JsonNumberHandling.WriteAsString)] public sealed class D { public int A { get; set; } public D2? B { get; set; } public System.Collections.Generic.List<long>? F { get; set; } [JsonNumberHandling(JsonNumberHandling.Strict)] public int G { get; set; } } public sealed class D2 { public int A { get; set; } }", """{"a":1,"b":{"a":1},"f":[1],"g":2}""", """{"a":"1"}""", """{"b":{"a":"1"}}"""),
    ];

    private static string[] Documents(string type, string handling)
    {
        string[] values = ["1", "\"1\"", "\"x\"", "null", .. handling.Contains("Named", StringComparison.Ordinal) ? new[] { "\"NaN\"" } : []];
        return [.. values.Select(value => type.Contains("Dictionary", StringComparison.Ordinal) ? "{\"a\":{\"1\":" + value + "}}" : type.Contains("List", StringComparison.Ordinal) ? "{\"a\":[" + value + "]}" : "{\"a\":" + value + "}")];
    }

    private static IEnumerable<OracleCase> Populating() =>
    [
        new("[JsonObjectCreationHandling(Populate)] of collections", "public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public System.Collections.Generic.List<int> A { get; } = new() { 1 }; [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public System.Collections.Generic.Dictionary<string, int> B { get; set; } = new() { [\"x\"] = 1 }; }", """{"a":[2],"b":{"y":2}}""", "{}", """{"a":[2],"a":[3]}"""),
        new("[JsonObjectCreationHandling(Populate)] of a type", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public System.Collections.Generic.HashSet<int> A { get; } = new() { 1 }; public System.Collections.Generic.IList<int> B { get; set; } = new System.Collections.Generic.List<int> { 1 }; [JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)] public System.Collections.Generic.List<int> F { get; set; } = new() { 1 }; }", """{"a":[2],"b":[2],"f":[2]}"""),
        new("[JsonObjectCreationHandling(Populate)] of an object", "public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public D2 A { get; } = new() { X = 1, Y = 2 }; } public sealed class D2 { public int X { get; set; } public int Y { get; set; } }", """{"a":{"x":5}}""", "{}", """{"a":{}}"""),
        new("[JsonObjectCreationHandling(Populate)] of an object that is null", "public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public D2? A { get; set; } } public sealed class D2 { public int X { get; set; } }", """{"a":{"x":5}}""", """{"a":null}"""),
        new("[JsonObjectCreationHandling(Populate)] of a struct", "public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public D2 A { get; set; } = new() { X = 1, Y = 2 }; } public struct D2 { public int X { get; set; } public int Y { get; set; } }", """{"a":{"x":5}}"""),
        new("[JsonObjectCreationHandling(Populate)] of objects in objects", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public D2 A { get; } = new(); } [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D2 { public System.Collections.Generic.List<int> X { get; } = new() { 1 }; public D3 Y { get; } = new(); } public sealed class D3 { public int Z { get; set; } = 9; public int W { get; set; } }", """{"a":{"x":[2],"y":{"w":3}}}"""),
        new("[JsonObjectCreationHandling(Populate)] of queues and stacks", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public System.Collections.Generic.Queue<int> A { get; } = new(new[] { 1 }); public System.Collections.Generic.Stack<int> B { get; } = new(new[] { 1 }); public System.Collections.ArrayList F { get; } = new() { 1 }; public System.Collections.Hashtable G { get; } = new() { [\"x\"] = 1 }; }", """{"a":[2],"b":[2],"f":[2],"g":{"y":2}}"""),
    ];

    private static IEnumerable<OracleCase> PopulatingNulls() =>
    [
        new("[JsonObjectCreationHandling(Populate)] of collections that are null", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public System.Collections.Generic.List<int>? A { get; set; } public System.Collections.Generic.Dictionary<string, int>? B { get; set; } public System.Collections.Generic.Queue<int>? F { get; set; } public System.Collections.ArrayList? G { get; set; } }", """{"a":[2],"b":{"y":2},"f":[1],"g":[1]}""", """{"a":null,"b":null,"f":null,"g":null}""", "{}"),
        new("[JsonObjectCreationHandling(Populate)] and null in JSON", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public System.Collections.Generic.List<int>? A { get; set; } = new() { 1 }; public System.Collections.Generic.Dictionary<string, int>? B { get; set; } = new() { [\"x\"] = 1 }; public D2? F { get; set; } = new() { X = 4 }; public D2 G { get; set; } = new() { X = 5 }; } public sealed class D2 { public int X { get; set; } }", """{"a":null,"b":null,"f":null}""", """{"g":null}""", """{"a":[2],"b":{"y":2},"f":{},"g":{"x":1}}"""),
        new("[JsonObjectCreationHandling(Populate)] and null in JSON without a setter", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public System.Collections.Generic.List<int>? A { get; } = new() { 1 }; public D2? F { get; } = new() { X = 4 }; } public sealed class D2 { public int X { get; set; } }", """{"a":null}""", """{"f":null}""", """{"a":[2],"f":{"x":1}}"""),
        new("[JsonObjectCreationHandling(Populate)] of nothing without a setter", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public System.Collections.Generic.List<int>? A { get; } public D2? F { get; } } public sealed class D2 { public int X { get; set; } }", """{"a":[2]}""", """{"f":{"x":1}}""", "{}", """{"a":["x"]}""", """{"f":{"x":"y"}}""", """{"a":null}""", """{"f":null}"""),
        new("[JsonObjectCreationHandling(Populate)] of a nullable struct", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public D2? A { get; set; } = new() { X = 1, Y = 2 }; } public struct D2 { public int X { get; set; } public int Y { get; set; } }", """{"a":{"x":5}}""", """{"a":null}"""),
        new("[JsonObjectCreationHandling(Populate)] of what a type cannot fill", "[JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public sealed class D { public string A { get; set; } = \"a\"; public int[] B { get; set; } = new[] { 1 }; public int F { get; set; } = 1; public System.Collections.Generic.IEnumerable<int> G { get; set; } = new[] { 1 }; }", """{"a":"x","b":[2],"f":2,"g":[2]}"""),
    ];

    private static IEnumerable<OracleCase> Extending() =>
    [
        new("[JsonExtensionData] of elements", "public sealed class D { public int A { get; set; } [JsonExtensionData] public System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>? B { get; set; } }", """{"a":1,"x":[1],"y":null}""", "{}"),
        new("[JsonExtensionData] of objects", "public sealed class D { public int A { get; set; } [JsonExtensionData] public System.Collections.Generic.Dictionary<string, object>? B { get; set; } }", """{"a":1,"x":[1],"y":null}"""),
        new("[JsonExtensionData] of an interface", "public sealed class D { public int A { get; set; } [JsonExtensionData] public System.Collections.Generic.IDictionary<string, object>? B { get; set; } }", """{"a":1,"x":[1],"x":2}"""),
        new("[JsonExtensionData] that can only be filled", "public sealed class D { public int A { get; set; } [JsonExtensionData] public System.Collections.Generic.Dictionary<string, object> B { get; } = new(); }", """{"a":1,"x":[1],"y":null}""", "{}"),
        new("[JsonExtensionData] that is filled already", "public sealed class D { [JsonExtensionData] public System.Collections.Generic.Dictionary<string, object> B { get; set; } = new() { [\"z\"] = 1 }; }", """{"x":[1]}""", "{}"),
        new("[JsonExtensionData] of a dictionary of one's own", "public sealed class D { [JsonExtensionData] public D2? B { get; set; } } public sealed class D2 : System.Collections.Generic.Dictionary<string, object> { }", """{"x":[1]}"""),
        new("[JsonExtensionData] sorted", "public sealed class D { [JsonExtensionData] public System.Collections.Generic.SortedDictionary<string, System.Text.Json.JsonElement>? B { get; set; } }", """{"x":[1],"a":2}"""),
        new("[JsonExtensionData] of a field", "public sealed class D { [JsonInclude, JsonExtensionData] public System.Collections.Generic.Dictionary<string, object>? B; }", """{"x":[1],"a":2}"""),
    ];

    private static IEnumerable<OracleCase> Deriving() =>
    [
        new("[JsonDerivedType]", Animals, """{"$type":"two","x":1,"name":"n"}""", """{"$type":3,"x":1,"flag":true}""", """{"$type":"4"}""", """{"$type":4}""", """{"$type":null}""", """{"x":1}"""),
        new("[JsonDerivedType] in collections", "public sealed class D { public System.Collections.Generic.List<D2?>? A { get; set; } public System.Collections.Generic.Dictionary<string, D2>? B { get; set; } } [JsonDerivedType(typeof(D3), \"three\")] public class D2 { public int X { get; set; } } public sealed class D3 : D2 { public int Y { get; set; } }", """{"a":[{"x":1},{"$type":"three","x":1,"y":2},null],"b":{"k":{"$type":"three","y":2}}}"""),
        new("[JsonPolymorphic(TypeDiscriminatorPropertyName)]", "[JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\"), JsonDerivedType(typeof(D), \"base\"), JsonDerivedType(typeof(D2), \"two\")] public record D { public int X { get; set; } } public sealed record D2 : D;", """{"kind":"base","x":1}""", """{"kind":"two","x":1}""", """{"x":1}""", """{"kind":"three","x":1}"""),
        new("[JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators)]", "[JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators = true), JsonDerivedType(typeof(D2), \"two\")] public record D { public int X { get; set; } } public sealed record D2 : D;", """{"$type":"three","x":1}""", """{"$type":7,"x":1}""", """{"$type":"two","x":1}"""),
        new("[JsonDerivedType] of an interface", "public sealed class D { public I? A { get; set; } } [JsonDerivedType(typeof(D2), \"two\")] public interface I { int X { get; set; } } public sealed class D2 : I { public int X { get; set; } public int Y { get; set; } }", """{"a":{"$type":"two","x":1,"y":2}}""", """{"a":{"x":1}}"""),
        new("[JsonDerivedType] without a discriminator", "public sealed class D { public D2? A { get; set; } } [JsonDerivedType(typeof(D3))] public class D2 { public int X { get; set; } } public sealed class D3 : D2 { public int Y { get; set; } }", """{"a":{"x":1,"y":2}}"""),
        new("[JsonDerivedType] of generic types", "[JsonDerivedType(typeof(D2<int>), \"i\"), JsonDerivedType(typeof(D2<string>), \"s\")] public abstract class D { public int X { get; set; } } public sealed class D2<T> : D { public T? Y { get; set; } }", """{"$type":"i","y":2}""", """{"$type":"s","y":"z"}"""),
        new("[JsonDerivedType] of types with types of their own", "[JsonDerivedType(typeof(D2), \"two\")] public abstract class D { public int X { get; set; } } [JsonDerivedType(typeof(D3), \"three\")] public class D2 : D { public D2? Z { get; set; } } public sealed class D3 : D2 { }", """{"$type":"two","x":1,"z":{"$type":"three","x":2}}""", """{"$type":"three","x":1}"""),
        new("[JsonDerivedType] with extension data and required members", "[JsonDerivedType(typeof(D2), \"two\")] public abstract class D { public required int X { get; set; } } public sealed class D2 : D { [JsonExtensionData] public System.Collections.Generic.Dictionary<string, object>? B { get; set; } }", """{"$type":"two","x":1,"y":2}""", """{"$type":"two","y":2}"""),
    ];

    private static IEnumerable<OracleCase> Converting() =>
    [
        new("[JsonConverter(JsonStringEnumConverter)] of a member", "public sealed class D { [JsonConverter(typeof(JsonStringEnumConverter<E>))] public E A { get; set; } [JsonConverter(typeof(JsonStringEnumConverter<E>))] public E? B { get; set; } public E F { get; set; } } public enum E { OneTwo, Three }", """{"a":"onetwo","b":"Three","f":"oneTwo"}""", """{"a":1}"""),
        new("[JsonConverter(JsonNumberEnumConverter)] of a member", "public sealed class D { [JsonConverter(typeof(JsonNumberEnumConverter<E>))] public E A { get; set; } [JsonConverter(typeof(JsonNumberEnumConverter<E>))] public E? B { get; set; } public E F { get; set; } } public enum E { OneTwo, Three }", """{"a":1,"b":0,"f":"three"}""", """{"b":null}""", """{"a":"three"}""", """{"a":"1"}"""),
        new("[JsonConverter] of a key", "public sealed class D { public System.Collections.Generic.Dictionary<D2, int>? A { get; set; } } [JsonConverter(typeof(C))] public readonly record struct D2(int X); " + KeyConverter, """{"a":{"#7":1}}""", """{"a":{"x":1}}"""),
        new("[JsonConverter] that names how an enum stands", "public sealed class D { [JsonConverter(typeof(C))] public E A { get; set; } } public enum E { OneTwo, Three } public sealed class C : JsonStringEnumConverter<E> { public C() : base(System.Text.Json.JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) { } }", """{"a":"one-two"}""", """{"a":"Three"}""", """{"a":1}"""),
        new("[JsonConverter] by a factory", "public sealed class D { [JsonConverter(typeof(C))] public int A { get; set; } [JsonConverter(typeof(C))] public int? B { get; set; } } " + Factory, """{"a":"#7","b":"#8"}""", """{"b":null}""", """{"a":null}"""),
    ];

    private const string KeyConverter = """
        public sealed class C : JsonConverter<D2>
        {
            public override D2 Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => new(int.Parse(reader.GetString()!.Substring(1)));
            public override void Write(System.Text.Json.Utf8JsonWriter writer, D2 value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue("#" + value.X);
            public override D2 ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => reader.GetString() is ['#', .. var digits] ? new(int.Parse(digits)) : throw new System.Text.Json.JsonException();
            public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, D2 value, System.Text.Json.JsonSerializerOptions options) => writer.WritePropertyName("#" + value.X);
        }
        """;

    private const string Factory = """
        public sealed class C : JsonConverterFactory
        {
            public override bool CanConvert(System.Type type) => type == typeof(int);
            public override JsonConverter CreateConverter(System.Type type, System.Text.Json.JsonSerializerOptions options) => new D2();
        }
        public sealed class D2 : JsonConverter<int>
        {
            public override int Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => int.Parse(reader.GetString()!.Substring(1));
            public override void Write(System.Text.Json.Utf8JsonWriter writer, int value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue("#" + value);
        }
        """;
}
