namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Every type that System.Text.Json knows by name, one by one.</summary>
internal static class OracleTypes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";

    public static IReadOnlyList<OracleCase> All { get; } = [.. Leaves(), .. Sequences(), .. Dictionaries(), .. Keys(), .. Untyped()];

    private static IEnumerable<OracleCase> Leaves() =>
    [
        OracleCase.OfType("bool", "true", "\"true\"", "0"),
        OracleCase.OfType("sbyte", "-128", "128", "\"7\""),
        OracleCase.OfType("System.Int128", "170141183460469231731687303715884105727", "170141183460469231731687303715884105728", "\"-7\"", "1.5"),
        OracleCase.OfType("System.UInt128", "340282366920938463463374607431768211455", "-1"),
        OracleCase.OfType("System.Half", "1.5", "65504", "\"NaN\""),
        OracleCase.OfType("float", "1.5", "\"1.5\""),
        OracleCase.OfType("decimal", "1.50", "79228162514264337593543950335"),
        OracleCase.OfType("char", "\"x\"", "\"xy\"", "\"\""),
        OracleCase.OfType("string", "\"\\u00e9\"", "1", "null"),
        OracleCase.OfType("System.Guid", "\"7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b\"", "\"7f2c1b9e\""),
        OracleCase.OfType("System.DateTime", "\"2026-10-03T12:34:56.7891234\"", "\"2026-10-03\""),
        OracleCase.OfType("System.DateTimeOffset", "\"2026-10-03T12:34:56+02:00\"", "\"03.10.2026\""),
        OracleCase.OfType("System.DateOnly", "\"2026-10-03\"", "\"2026-10-03T00:00:00\""),
        OracleCase.OfType("System.TimeOnly", "\"12:34:56.789\"", "\"12:34\"", "\"25:00\""),
        OracleCase.OfType("System.TimeSpan", "\"1.02:03:04\"", "\"-00:00:01\"", "\"5\""),
        OracleCase.OfType("System.Uri", "\"https://example.com/a\"", "\"relative/b\"", "\"\""),
        OracleCase.OfType("System.Version", "\"1.2\"", "\"1.2.3.4\"", "\"1\""),
        OracleCase.OfType("byte[]", "\"aGVsbG8=\"", "\"***\"", "[1]"),
        OracleCase.OfType("System.Memory<byte>", "\"aGVsbG8=\"", "\"***\""),
        OracleCase.OfType("System.ReadOnlyMemory<byte>", "\"aGVsbG8=\"", "[1]"),
        OracleCase.OfType("System.Memory<int>", "[1,2]", "[]", "[null]", "1"),
        OracleCase.OfType("System.ReadOnlyMemory<string?>", "[\"a\",null]", "[]"),
        OracleCase.OfType("System.Text.Json.JsonElement", "[1,{\"b\":null}]", "null"),
        OracleCase.OfType("System.Text.Json.JsonDocument", "[1,{\"b\":null}]"),
        OracleCase.OfType("System.Text.Json.Nodes.JsonNode", "[1,{\"b\":null}]", "1"),
        OracleCase.OfType("System.Text.Json.Nodes.JsonObject", "{\"b\":null}", "[]"),
        OracleCase.OfType("System.Text.Json.Nodes.JsonArray", "[1]", "{}"),
        OracleCase.OfType("System.Text.Json.Nodes.JsonValue", "1", "\"x\"", "{}"),
        OracleCase.OfType("object", "1", "\"x\"", "[1]", "{\"b\":[]}"),
        OracleCase.OfType("System.Tuple<int, string>", """{"item1":1,"item2":"b"}"""),
        OracleCase.OfType(Generic + "KeyValuePair<string, int>", """{"key":"k","value":1}"""),
        OracleCase.OfType("int?", "1", "null", "\"1\""),
        OracleCase.OfType("System.DayOfWeek", "\"monday\"", "1"),
    ];

    private static IEnumerable<OracleCase> Sequences() => new[]
    {
        "int[]", Generic + "List<int>", Generic + "IList<int>", Generic + "ICollection<int>", Generic + "IEnumerable<int>", Generic + "IReadOnlyList<int>", Generic + "IReadOnlyCollection<int>",
        Generic + "ISet<int>", Generic + "HashSet<int>", Generic + "SortedSet<int>", Generic + "Queue<int>", Generic + "Stack<int>", Generic + "LinkedList<int>",
        "System.Collections.ObjectModel.Collection<int>", "System.Collections.ObjectModel.ObservableCollection<int>",
        "System.Collections.Concurrent.ConcurrentQueue<int>", "System.Collections.Concurrent.ConcurrentStack<int>",
        Immutable + "ImmutableArray<int>", Immutable + "ImmutableList<int>", Immutable + "IImmutableList<int>", Immutable + "ImmutableQueue<int>", Immutable + "IImmutableQueue<int>",
        Immutable + "ImmutableStack<int>", Immutable + "IImmutableStack<int>", Immutable + "ImmutableHashSet<int>", Immutable + "IImmutableSet<int>", Immutable + "ImmutableSortedSet<int>",
    }.Select(static type => OracleCase.OfType(type, "[3,1,2]", "[]", "[\"7\"]", "[null]", "{}", "1", "[1"));

    private static IEnumerable<OracleCase> Dictionaries() => new[]
    {
        Generic + "Dictionary<string, int>", Generic + "IDictionary<string, int>", Generic + "IReadOnlyDictionary<string, int>", Generic + "SortedDictionary<string, int>",
        Generic + "SortedList<string, int>", "System.Collections.Concurrent.ConcurrentDictionary<string, int>",
        Immutable + "ImmutableDictionary<string, int>", Immutable + "IImmutableDictionary<string, int>", Immutable + "ImmutableSortedDictionary<string, int>",
    }.Select(static type => OracleCase.OfType(type, """{"b":1,"a":2}""", """{"a":1,"a":2}""", "{}", """{"a":null}""", "[]"));

    private static IEnumerable<OracleCase> Keys() =>
    [
        OracleCase.OfKey("string", "a", "", "\\u0061"),
        OracleCase.OfKey("bool", "true", "False", "1"),
        OracleCase.OfKey("char", "c", "cc"),
        OracleCase.OfKey("sbyte", "-1", "128"),
        OracleCase.OfKey("byte", "1", "256"),
        OracleCase.OfKey("short", "-1", "x"),
        OracleCase.OfKey("ushort", "1", "-1"),
        OracleCase.OfKey("int", "-1", "1.0"),
        OracleCase.OfKey("uint", "1", "-1"),
        OracleCase.OfKey("long", "9223372036854775807", "\\u0031"),
        OracleCase.OfKey("ulong", "18446744073709551615", "-1"),
        OracleCase.OfKey("System.Int128", "-7", "x"),
        OracleCase.OfKey("System.UInt128", "7", "-7"),
        OracleCase.OfKey("System.Half", "1.5", "x"),
        OracleCase.OfKey("float", "1.5", "x"),
        OracleCase.OfKey("double", "1.5", "x"),
        OracleCase.OfKey("decimal", "1.50", "x"),
        OracleCase.OfKey("System.Guid", "7f2c1b9e-9d6a-4c55-8b8e-2f6a1d1f2a3b", "x"),
        OracleCase.OfKey("System.DateTime", "2026-10-03T12:34:56Z", "x"),
        OracleCase.OfKey("System.DateTimeOffset", "2026-10-03T12:34:56+02:00", "x"),
        OracleCase.OfKey("System.DateOnly", "2026-10-03", "x"),
        OracleCase.OfKey("System.TimeOnly", "12:34:56", "x"),
        OracleCase.OfKey("System.TimeSpan", "1.02:03:04", "x"),
        OracleCase.OfKey("System.Uri", "https://example.com/", "relative"),
        OracleCase.OfKey("System.Version", "1.2.3", "x"),
        OracleCase.OfKey("System.DayOfWeek", "monday", "1"),
    ];

    // Collections that say nothing of their items: those are read as JsonElement.
    private static IEnumerable<OracleCase> Untyped() =>
    [
        .. new[]
        {
            "System.Collections.ArrayList", "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable", "System.Collections.Queue", "System.Collections.Stack",
        }.Select(static type => OracleCase.OfType(type, """[1,"a",null,[true],{"b":null}]""", "[]", "{}", "1")),
        .. new[]
        {
            "System.Collections.Hashtable", "System.Collections.IDictionary", "System.Collections.SortedList", "System.Collections.Specialized.ListDictionary",
            "System.Collections.Specialized.HybridDictionary", "System.Collections.Specialized.OrderedDictionary",
        }.Select(static type => OracleCase.OfType(type, """{"a":1,"b":[null],"c":null}""", """{"a":1,"a":2}""", "{}", "[]")),
    ];
}
