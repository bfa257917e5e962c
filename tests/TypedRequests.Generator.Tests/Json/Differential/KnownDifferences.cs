namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Where we differ from System.Text.Json on purpose. Each is asked both ways by KnownDifferenceTests; docs/json.md gives the reasons.</summary>
internal static class KnownDifferences
{
    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new("a nullable parameter may be left out", "public sealed record D(string? A);", "{}", "{}", null),
        new("a property that is never null must be there", "public sealed class D { public string A { get; set; } = null!; }", "{}", null, "{}"),
        new("an init property keeps its initial value", "public sealed class D { public int A { get; init; } = 3; }", "{}", """{"a":3}""", """{"a":0}"""),
        new("items that are never null are checked", "public sealed record D(System.Collections.Generic.List<string> A);", """{"a":[null]}""", null, """{"a":[null]}"""),
        new("values of dictionaries too", "public sealed record D(System.Collections.Generic.Dictionary<string, string> A);", """{"a":{"b":null}}""", null, """{"a":{"b":null}}"""),
        new("a number that an enum does not know is an error", "public sealed record D(E A); public enum E { X }", """{"a":9}""", null, """{"a":9}"""),
        new("a name that it does not know is null where null is allowed", "public sealed record D(E? A); public enum E { X }", """{"a":"y"}""", "{}", null),
        new("an empty name is not known either", "public sealed record D(E? A); public enum E { X }", """{"a":""}""", "{}", null),
        new("a positional struct needs its values", "public readonly record struct D(int A);", "{}", null, """{"a":0}"""),
        new("a struct that only its constructor fills is filled", "public readonly struct D { public D(int a) => A = a; public int A { get; } }", """{"a":7}""", """{"a":7}""", """{"a":0}"""),
        new("a number too large for a double is an error, not infinity", "public sealed record D(double A);", """{"a":1e400}""", null, """{"a":"Infinity"}"""),
        new("a discriminator may stand anywhere", Hierarchy, """{"x":1,"$type":"d"}""", """{"$type":"d","x":1}""", null),
        new("a byte order mark is skipped", "public sealed record D(int A);", "\uFEFF{\"a\":1}", """{"a":1}""", null),
        new("what is frozen can be read", "public sealed record D(System.Collections.Frozen.FrozenSet<int> A);", """{"a":[1]}""", """{"a":[1]}""", null),
        new("what is read-only can be read", "public sealed record D(System.Collections.ObjectModel.ReadOnlyCollection<int> A);", """{"a":[1]}""", """{"a":[1]}""", null),
        new("IReadOnlySet can be read", "public sealed record D(System.Collections.Generic.IReadOnlySet<int> A);", """{"a":[1]}""", """{"a":[1]}""", null),
        new("a bag can be read", "public sealed record D(System.Collections.Concurrent.ConcurrentBag<int> A);", """{"a":[1]}""", """{"a":[1]}""", null),
        new("a name given to an enum value is matched without case", "public sealed record D(E A); public enum E { [JsonStringEnumMemberName(\"the x\")] X }", """{"a":"THE X"}""", """{"a":"the x"}""", null),
        new("what an ignored member hides stays hidden", "public class D2 { public int A { get; set; } } public sealed class D : D2 { [JsonIgnore] public new string? A { get; set; } }", """{"a":7}""", """{"a":0}""", """{"a":7}"""),
        new("an overridden member is one member", "public class D2 { [JsonPropertyName(\"one\")] public virtual int A { get; set; } } public sealed class D : D2 { public override int A { get; set; } }", """{"one":7}""", """{"a":0,"one":0}""", """{"a":7,"one":7}"""),
        new("a read-only field can be included", "public sealed class D { [JsonInclude] public readonly int A = 3; }", """{"a":7}""", """{"a":3}""", null),
        new("a discriminator is no extension data", "[JsonDerivedType(typeof(D), \"d\")] public class D2 { } public sealed class D : D2 { [JsonExtensionData] public System.Collections.Generic.Dictionary<string, System.Text.Json.JsonElement>? Rest { get; set; } }", """{"$type":"d","x":1}""", """{"x":1}""", """{"$type":"d","x":1}"""),
        new("what has an Add can be read", Bag, """{"a":[1,2]}""", """{"a":[1,2]}""", null),
        new("numbers in quotes are read in nullable array structs", "public sealed record D(System.Collections.Immutable.ImmutableArray<int>? A);", """{"a":["1"]}""", """{"a":[1]}""", null),
        new("a collection without a setter is filled", "public sealed class D { public System.Collections.Generic.List<int> A { get; } = new() { 1 }; }", """{"a":[2]}""", """{"a":[1,2]}""", """{"a":[1]}"""),
        new("an object without a setter is filled", "public sealed class D { public D2 A { get; } = new(); } public sealed class D2 { public int B { get; set; } }", """{"a":{"b":2}}""", """{"a":{"b":2}}""", """{"a":{"b":0}}"""),
        new("an exact name is not overwritten by one in another case", "public sealed record D(string? A);", """{"a":"x","A":"y"}""", """{"a":"x"}""", """{"a":"y"}"""),
        new("an unconstrained nullable that stands for a number reads null as zero", "public class D2<T> { public T? A { get; set; } } public sealed class D : D2<int> { }", """{"a":null}""", """{"a":0}""", null),
        new("a constant is checked", "public sealed class D { [JsonConst(\"x\")] public string A => \"x\"; }", """{"a":"y"}""", null, """{"a":"x"}"""),
        new("a constant must be there", "public sealed class D { [JsonConst(\"x\")] public string A => \"x\"; }", "{}", null, """{"a":"x"}"""),
        new("a const is a member", "public sealed class D { [JsonConst] public const string A = \"x\"; }", """{"a":"x"}""", "{}", "{}"),
        new("[EnumMember] names a value", "public sealed record D(E A); public enum E { [System.Runtime.Serialization.EnumMember(Value = \"the x\")] X }", """{"a":"the x"}""", """{"a":"x"}""", null),
    ];

    private const string Hierarchy = """
        [JsonDerivedType(typeof(D2), "d")] public record D(int X);
        public sealed record D2(int X) : D(X);
        """;

    private const string Bag = """
        public sealed record D(Bag A);
        public sealed class Bag : System.Collections.Generic.IEnumerable<int>
        {
            private readonly System.Collections.Generic.List<int> _items = [];
            public void Add(int item) => _items.Add(item);
            public System.Collections.Generic.IEnumerator<int> GetEnumerator() => _items.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => _items.GetEnumerator();
        }
        """;

    /// <summary>What is no Unicode, in JSON that was kept as it is, is not written: theirs puts a replacement character in its place.</summary>
    public static bool Explains(Exception? failure) => failure is InvalidRequestException && failure.Message.Contains("no Unicode", StringComparison.Ordinal);

    /// <summary>Those that random documents run into: a value that an enum does not know, a number too large for its type, a constant that was changed.</summary>
    public static bool Explains(JsonFormatException failure) =>
        failure.MemberName is "Konst" or "Three" || failure.Expected is { } expected && (expected.StartsWith("one of ", StringComparison.Ordinal) || expected.StartsWith("a number that a ", StringComparison.Ordinal));
}
