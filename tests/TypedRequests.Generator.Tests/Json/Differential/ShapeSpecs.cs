using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>The shapes that both sides accept.</summary>
internal static class ShapeSpecs
{
    public const string Shared = """
        public sealed class Trim : JsonConverter<string>
        {
            public override string Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => reader.GetString()!.Trim();
            public override void Write(System.Text.Json.Utf8JsonWriter writer, string value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value);
        }
        public sealed class Empty : JsonConverter<string?>
        {
            public override string? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => reader.GetString() is { Length: > 0 } text ? text : null;
            public override void Write(System.Text.Json.Utf8JsonWriter writer, string? value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value);
        }
        public sealed class AsksForNull : JsonConverter<string?>
        {
            public override bool HandleNull => true;
            public override string? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => reader.TokenType == System.Text.Json.JsonTokenType.Null ? "none" : reader.GetString();
            public override void Write(System.Text.Json.Utf8JsonWriter writer, string? value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value);
        }
        public sealed class Negative : JsonConverter<int>
        {
            public override int Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => reader.TokenType == System.Text.Json.JsonTokenType.Null ? 0 : -reader.GetInt32();
            public override void Write(System.Text.Json.Utf8JsonWriter writer, int value, System.Text.Json.JsonSerializerOptions options) => writer.WriteNumberValue(-(long)value);
        }
        public sealed class MaybeNegative : JsonConverter<int?>
        {
            public override int? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type type, System.Text.Json.JsonSerializerOptions options) => reader.GetInt32() is var number && number == 0 ? null : -number;
            public override void Write(System.Text.Json.Utf8JsonWriter writer, int? value, System.Text.Json.JsonSerializerOptions options) => writer.WriteNumberValue(-(long)(value ?? 0));
        }
        public sealed class SelfList : System.Collections.Generic.List<SelfList?> { }
        public sealed class SelfMap : System.Collections.Generic.Dictionary<string, SelfMap?> { }
        public sealed class SelfMixed : System.Collections.Generic.Dictionary<string, SelfMixed?[]?> { }
        public sealed class Open<T> { public T? V { get; set; } public Open<T>? Next { get; set; } }
        public enum Color { Red, DarkGreen, Blue = 5 }
        [System.Flags] public enum Access : byte { None = 0, Read = 1, Write = 2, All = 7 }
        public enum Wide : long { Low = -5, High = 9000000000 }
        """;

    private static readonly Gen<string> s_colors = Gen.Elements("\"red\"", "\"darkGreen\"", "\"DARKGREEN\"", "\"blue\"", "0", "5", "\"5\"", "1", "\" red \"", "\"\\u0072ed\"");
    private static readonly Gen<string> s_access = Gen.Elements("\"read\"", "\"read, write\"", "\"write,read\"", "\"none\"", "\"all\"", "0", "3", "7", "\"3\"");
    private static readonly Gen<string> s_wide = Gen.Elements("\"low\"", "\"high\"", "-5", "9000000000");

    private static readonly ShapeSpec[] s_leaves =
    [
        Value("bool", Gen.Elements("true", "false"), "true"),
        Value("byte", JsonTexts.Integers), Value("sbyte", JsonTexts.Integers), Value("short", JsonTexts.Integers), Value("ushort", JsonTexts.Integers),
        Value("int", JsonTexts.Integers, "-7"), Value("uint", JsonTexts.Integers), Value("long", JsonTexts.Integers, "long.MinValue"), Value("ulong", JsonTexts.Integers),
        Value("System.Int128", JsonTexts.Integers), Value("System.UInt128", JsonTexts.Integers), Value("System.Half", JsonTexts.Fractions),
        Value("float", JsonTexts.Fractions), Value("double", JsonTexts.Fractions, "0.5"), Value("decimal", JsonTexts.Fractions, "1.50m"),
        Value("char", JsonTexts.Texts, "'c'"), Value("System.Guid", JsonTexts.Texts), Value("System.DateTime", JsonTexts.Dates), Value("System.DateTimeOffset", JsonTexts.Dates),
        Value("System.DateOnly", JsonTexts.Dates), Value("System.TimeOnly", JsonTexts.Dates), Value("System.TimeSpan", JsonTexts.Dates),
        Value("Color", s_colors, "Color.Blue"), Value("Access", s_access), Value("Wide", s_wide),
        Value("System.Text.Json.JsonElement", JsonTexts.Anything), Value("System.ReadOnlyMemory<byte>", JsonTexts.Texts),
        Reference("string", JsonTexts.Strings, "\"d\\u00e9faut\""), Reference("System.Uri", JsonTexts.Texts), Reference("System.Version", JsonTexts.Texts), Reference("byte[]", JsonTexts.Texts),
        Reference("System.Text.Json.Nodes.JsonNode", JsonTexts.Anything), Reference("System.Text.Json.Nodes.JsonObject", JsonTexts.Anything),
        Reference("System.Text.Json.Nodes.JsonArray", JsonTexts.Anything), Reference("object", JsonTexts.Anything),
        Reference("SelfList", Gen.Elements("[]", "[[]]", "[[],[[],[[]]]]", "{}")), Reference("SelfMap", Gen.Elements("{}", "{\"a\":{}}", "{\"a\":{\"b\":{},\"c\":{\"d\":{}}}}", "[]")),
        Reference("SelfMixed", Gen.Elements("{}", "{\"a\":[]}", "{\"a\":[{},{\"b\":[{}]}]}", "{\"a\":{}}")),
        Reference("Open<int>", OpenOf(JsonTexts.Integers)), Reference("Open<System.Guid>", OpenOf(JsonTexts.Texts)), Reference("Open<string>", OpenOf(Gen.Frequency((5, JsonTexts.Strings), (1, Gen.Constant("null"))))),
        Reference("Open<int?>", OpenOf(Gen.Frequency((5, JsonTexts.Integers), (1, Gen.Constant("null"))))),
    ];

    private static readonly string[] s_sequences =
    [
        "{0}[]", "System.Collections.Generic.List<{0}>", "System.Collections.Generic.IList<{0}>", "System.Collections.Generic.ICollection<{0}>", "System.Collections.Generic.IEnumerable<{0}>",
        "System.Collections.Generic.IReadOnlyList<{0}>", "System.Collections.Generic.IReadOnlyCollection<{0}>", "System.Collections.Generic.ISet<{0}>", "System.Collections.Generic.HashSet<{0}>",
        "System.Collections.Generic.Queue<{0}>", "System.Collections.Generic.Stack<{0}>", "System.Collections.Generic.LinkedList<{0}>", "System.Collections.ObjectModel.Collection<{0}>",
        "System.Collections.ObjectModel.ObservableCollection<{0}>", "System.Collections.Concurrent.ConcurrentQueue<{0}>", "System.Collections.Concurrent.ConcurrentStack<{0}>",
        "System.Collections.Immutable.ImmutableArray<{0}>", "System.Collections.Immutable.ImmutableList<{0}>", "System.Collections.Immutable.IImmutableList<{0}>",
        "System.Collections.Immutable.ImmutableQueue<{0}>", "System.Collections.Immutable.ImmutableStack<{0}>",
    ];

    private static readonly string[] s_dictionaries =
    [
        "System.Collections.Generic.Dictionary<{0}, {1}>", "System.Collections.Generic.IDictionary<{0}, {1}>", "System.Collections.Generic.IReadOnlyDictionary<{0}, {1}>",
        "System.Collections.Generic.SortedDictionary<{0}, {1}>", "System.Collections.Concurrent.ConcurrentDictionary<{0}, {1}>",
        "System.Collections.Immutable.ImmutableDictionary<{0}, {1}>", "System.Collections.Immutable.ImmutableSortedDictionary<{0}, {1}>",
    ];

    private static readonly (string CSharp, Gen<string> Names)[] s_keys =
    [
        ("string", Gen.Elements("\"a\"", "\"b\"", "\"\"", "\"A\"", "\"\\u0061\"", "\"é\"", "\"$id\"")),
        ("int", Gen.Elements("\"1\"", "\"-2\"", "\"x\"", "\"2147483648\"", "\"\\u0031\"")),
        ("long", Gen.Elements("\"1\"", "\"2\"")),
        ("System.Guid", Gen.Elements("\"7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b\"", "\"x\"")),
        ("Color", Gen.Elements("\"red\"", "\"blue\"", "\"BLUE\"", "\"5\"")),
        ("System.DateTime", Gen.Elements("\"2026-10-03T12:34:56Z\"", "\"no\"")),
        ("bool", Gen.Elements("\"true\"", "\"False\"", "\"1\"")),
    ];

    /// <summary>A shape; <paramref name="records"/> are the types declared so far.</summary>
    public static Gen<ShapeSpec> Any(IReadOnlyList<ShapeSpec> records, int depth = 2)
    {
        var single = records.Count == 0 ? Gen.Elements(s_leaves) : Gen.Frequency((4, Gen.Elements(s_leaves)), (1, Gen.Elements<ShapeSpec>([.. records])));
        return depth == 0 ? single : Gen.Frequency((5, single), (2, Sequence(records, depth - 1)), (1, Dictionary(records, depth - 1)));
    }

    private static Gen<ShapeSpec> Sequence(IReadOnlyList<ShapeSpec> records, int depth) =>
        from shape in Gen.Elements(s_sequences)
        from item in Item(records, shape.Contains("Set<", StringComparison.Ordinal) ? 0 : depth) // sets of collections compare references
        select new ShapeSpec(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, item.CSharp),
            JsonTexts.ArrayOf(JsonTexts.Mostly(item.Json)),
            shape.Contains("ImmutableArray", StringComparison.Ordinal))
        { Depth = item.Depth };

    private static Gen<ShapeSpec> Dictionary(IReadOnlyList<ShapeSpec> records, int depth) =>
        from value in Item(records, depth)
        from key in Gen.Elements(s_keys)
        from shape in Gen.Elements(s_dictionaries)
        select new ShapeSpec(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, key.CSharp, value.CSharp),
            JsonTexts.ObjectOf(key.Names, JsonTexts.Mostly(value.Json)),
            IsValueType: false)
        { Depth = value.Depth };

    // References inside collections may be null: that theirs never checks them is a known difference.
    private static Gen<ShapeSpec> Item(IReadOnlyList<ShapeSpec> records, int depth) =>
        from shape in Any(records, depth)
        from nullable in Gen.Elements(true, false)
        select shape.IsValueType && (!nullable || shape.IsEnum || shape.IsArrayStruct) ? shape : shape with { CSharp = shape.CSharp + "?", Json = Gen.Frequency((6, shape.Json), (1, Gen.Constant("null"))) };

    private static Gen<string> OpenOf(Gen<string> values) => Gen.OneOf(Gen.Constant("{}"), values.Select(value => $"{{\"v\":{value}}}"), values.Select(value => $"{{\"next\":{{\"v\":{value}}}}}"));

    private static ShapeSpec Value(string type, Gen<string> json, string? @default = null) => new(type, json, IsValueType: true, @default);

    private static ShapeSpec Reference(string type, Gen<string> json, string? @default = null) => new(type, json, IsValueType: false, @default);
}
