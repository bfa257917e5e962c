namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Every way to declare a type and its members.</summary>
internal static class OracleDeclarations
{
    public static IReadOnlyList<OracleCase> All { get; } = [.. Kinds(), .. Parameters(), .. Members(), .. Nulls()];

    private static IEnumerable<OracleCase> Kinds() =>
    [
        new("a record with members beside its parameters", "public sealed record D(int A, string B = \"b\") { public int C2 { get; set; } = 5; public string? F { get; init; } }", """{"a":1,"c2":2,"f":"f"}""", """{"a":1}""", "{}"),
        new("a record without parameters", "public sealed record D { public int A { get; set; } public string B { get; set; } = \"b\"; }", """{"a":1}""", """{"b":null}"""),
        new("a record struct", "[method: JsonConstructor] public record struct D(int A, string? B = null);", """{"a":1,"b":"x"}""", "{}"),
        new("a struct with setters", "public struct D { public int A { get; set; } public string? B { get; set; } }", """{"a":1}""", "{}", "null"),
        new("a struct with a constructor that takes nothing", "public struct D { public D() { A = 4; } public int A { get; set; } public int B { get; set; } }", """{"b":1}""", "{}"),
        new("a struct with fields", "public struct D { [JsonInclude] public int A; [JsonInclude] public string? B; }", """{"a":1,"b":"x"}"""),
        new("nullable structs", "public sealed class D { public D2? A { get; set; } public System.Collections.Generic.List<D2?>? B { get; set; } } public struct D2 { public int X { get; set; } }", """{"a":{"x":1},"b":[null,{"x":2}]}""", """{"a":null}"""),
        new("inheritance", "public abstract class D2 { public int A { get; set; } public virtual string B { get; set; } = \"b\"; public int F { get; set; } } public class D3 : D2 { public override string B { get; set; } = \"c\"; } public sealed class D : D3 { public new long F { get; set; } public int G { get; set; } }", """{"a":1,"b":"x","f":5000000000,"g":2}"""),
        new("records that inherit", "public record D2(int A) { public int B { get; init; } } public sealed record D(int A, int F) : D2(A);", """{"a":1,"b":2,"f":3}""", """{"a":1}"""),
        new("generic types", "public sealed record D2<T>(T A, System.Collections.Generic.List<T> B, D2<T>? Next = null); public sealed record D(D2<int> A, D2<string?> B, D2<D2<bool?>>? F);", """{"a":{"a":1,"b":[2]},"b":{"a":"x","b":[null]},"f":{"a":{"a":null,"b":[true,null]},"b":[]}}"""),
        new("a type that holds itself", "public sealed record D(int A, D? B, System.Collections.Generic.List<D>? F = null, System.Collections.Generic.Dictionary<string, D>? G = null);", """{"a":1,"b":{"a":2,"b":null,"f":[{"a":3,"b":null}],"g":{"k":{"a":4,"b":null}}}}"""),
        new("nested types", "public static class D3 { public sealed record D2(int A); } public sealed record D(D3.D2 A);", """{"a":{"a":1}}"""),
        new("explicitly implemented members are none", "public interface I { int A { get; set; } } public sealed class D : I { int I.A { get; set; } = 3; public int B { get; set; } }", """{"a":1,"b":2}"""),
        new("a user's own list and dictionary", "public sealed class D { public D2? A { get; set; } public D3? B { get; set; } } public sealed class D2 : System.Collections.Generic.List<int> { } public sealed class D3 : System.Collections.Generic.Dictionary<string, int> { }", """{"a":[1,2],"b":{"x":1}}"""),
    ];

    private static IEnumerable<OracleCase> Parameters() =>
    [
        new("defaults of every kind", """
            public sealed record D(
                bool A1 = true, byte A2 = 2, short A3 = -3, int A4 = 4, long A5 = 5L, ulong A6 = 6UL, float A7 = 7.5f, double A8 = 8.25, decimal A9 = 9.75m, char B1 = '\'', string B2 = "q\"\n",
                D2 B3 = D2.Two, int? B4 = 4, D2? B5 = D2.Two, int? B6 = null, double B7 = 1e300, uint B8 = 8, System.DateTime B9 = default, D3 F1 = default, string? F2 = null);
            public enum D2 { One, Two }
            public record struct D3 { public int X { get; set; } }
            """, "{}", """{"b3":"one","b4":null,"b6":1,"f1":{"x":1}}"""),
        new("parameters are matched without case", "public sealed class D { public D(int FIRST, int second) { First = FIRST; Second = second; } public int First { get; } public int Second { get; } }", """{"first":1,"second":2}"""),
        new("a parameter that a setter follows", "public sealed class D { public D(int a) { A = a; } public int A { get; set; } }", """{"a":1}""", "{}"),
        new("more parameters than bits", $"public sealed record D({string.Join(", ", Enumerable.Range(0, 70).Select(static i => $"int M{i}"))});", "{" + string.Join(",", Enumerable.Range(0, 70).Select(static i => $"\"m{i}\":{i}")) + "}", """{"m0":0}"""),
        new("names with the same letters", "public sealed class D { public int Ab { get; set; } public int Ba { get; set; } public int Abc { get; set; } public int Abd { get; set; } public int Acd { get; set; } public int Bcd { get; set; } public int Bce { get; set; } }", """{"ab":1,"ba":2,"abc":3,"abd":4,"acd":5,"bcd":6,"bce":7,"bcf":8}""", """{"AB":1,"Ba":2,"aBC":3}"""),
        new("names beyond ASCII", "public sealed class D { public int Äpfel { get; set; } public int Straße { get; set; } public int 数 { get; set; } }", """{"äpfel":1,"straße":2,"数":3}""", """{"ÄPFEL":1}""", """{"\u00e4pfel":1}"""),
    ];

    private static IEnumerable<OracleCase> Members() =>
    [
        new("init members", "public sealed class D { public int A { get; init; } public string? B { get; init; } }", """{"a":1,"b":"x"}""", "{}"),
        new("initial values of settable members", "public sealed class D { public int A { get; set; } = 3; public string B { get; set; } = \"b\"; public System.Collections.Generic.List<int> F { get; set; } = new() { 1 }; }", "{}", """{"a":4,"b":"c","f":[2]}""", """{"f":null}"""),
        new("members with code", "public sealed class D { private string? _a; public string? A { get => _a; set => _a = value + \"!\"; } }", """{"a":"x"}""", """{"a":null}"""),
        new("keywords as names", "public sealed class D { public int @class { get; set; } public int @event { get; set; } }", """{"class":1,"event":2}"""),
        new("duplicates", "public sealed class D { public int A { get; set; } public System.Collections.Generic.List<int>? B { get; set; } }", """{"a":1,"a":2,"b":[1],"b":[2]}"""),
        new("unknown properties", "public sealed class D { public int A { get; set; } }", """{"x":{"a":[{}]},"a":1,"y":[[]]}""", """{"$id":"1","$ref":"2","a":1}"""),
        new("an empty object", "public sealed class D { }", "{}", """{"a":1}""", "[]", "", "1"),
    ];

    private static IEnumerable<OracleCase> Nulls() =>
    [
        new("[AllowNull] and [DisallowNull]", "public sealed class D { [System.Diagnostics.CodeAnalysis.AllowNull] public string A { get; set; } = \"\"; [System.Diagnostics.CodeAnalysis.DisallowNull] public string? B { get; set; } }", """{"a":null}""", """{"b":null}""", """{"a":"x","b":"y"}"""),
        new("[AllowNull] of a parameter", "public sealed class D { public D([System.Diagnostics.CodeAnalysis.AllowNull] string a) { A = a ?? \"none\"; } public string A { get; } }", """{"a":null}""", """{"a":"x"}"""),
        new("generic nulls", "public sealed record D2<T>(T A, T? B); public sealed record D(D2<string> A, D2<int> B);", """{"a":{"a":"x","b":null},"b":{"a":1,"b":2}}"""),
        new("code that says nothing of nulls", "#nullable disable\npublic sealed class D { public string A { get; set; } public System.Collections.Generic.List<string> B { get; set; } }\n#nullable enable", """{"a":null,"b":[null]}""", "{}"),
    ];
}
