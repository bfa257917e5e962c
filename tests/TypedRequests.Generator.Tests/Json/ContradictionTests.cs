using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Diagnostics;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>What System.Text.Json refuses when a program runs is refused while it is typed, at the attribute.</summary>
public sealed class ContradictionTests
{
    // field: D4, D13
    [Theory]
    [InlineData("public sealed class D { [JsonConstructor] public D() { } [{|JsonConstructor|}] public D(int a) { } public int A => 1; }")]
    [InlineData("public sealed class D { [JsonExtensionData] public Dictionary<string, object>? A { get; set; } [{|JsonExtensionData|}] public Dictionary<string, object>? B { get; set; } }")]
    [InlineData("[{|JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)|}] public sealed class D { [JsonExtensionData] public Dictionary<string, object>? A { get; set; } }")]
    [InlineData("[JsonDerivedType(typeof(E), \"e\"), {|JsonDerivedType(typeof(F), \"e\")|}] public abstract class D { } public sealed class E : D { } public sealed class F : D { }")]
    [InlineData("[JsonDerivedType(typeof(E), 1), {|JsonDerivedType(typeof(F), 1)|}] public abstract class D { } public sealed class E : D { } public sealed class F : D { }")]
    [InlineData("[JsonDerivedType(typeof(E), \"e\"), {|JsonDerivedType(typeof(E), \"f\")|}] public abstract class D { } public sealed class E : D { }")]
    [InlineData("[JsonDerivedType(typeof(E), \"e\"), {|JsonDerivedType(typeof(F), \"f\")|}] public abstract class D { } public sealed class E : D { } public sealed class F { }")]
    [InlineData("[{|JsonDerivedType(typeof(F), \"f\")|}] public interface D { int A { get; } } public sealed class F { public int A => 1; }")]
    [InlineData("[{|JsonDerivedType(typeof(F<>), \"f\")|}] public abstract class D { } public sealed class F<T> : D { }")]
    [InlineData("[{|JsonDerivedType(typeof(D), \"d\")|}] public sealed class D { }")]
    [InlineData("[{|JsonPolymorphic|}] public class D { public int A { get; set; } }")]
    [InlineData("[{|JsonPolymorphic(TypeDiscriminatorPropertyName = \"$id\")|}, JsonDerivedType(typeof(E), \"e\")] public abstract class D { } public sealed class E : D { }")]
    [InlineData("public sealed class D { [{|JsonRequired|}] public int A { get; } }")]
    [InlineData("public sealed class D { [JsonIgnore, {|JsonRequired|}] public int A { get; set; } }")]
    [InlineData("public sealed class D { [JsonExtensionData, {|JsonRequired|}] public Dictionary<string, object>? A { get; set; } }")]
    [InlineData("public sealed class D { [{|JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)|}] public int A { get; set; } }")]
    [InlineData("public sealed class D { [{|JsonPropertyName(null!)|}] public int A { get; set; } }")]
    [InlineData("public sealed class D { [{|JsonNumberHandling(JsonNumberHandling.WriteAsString)|}] public string? A { get; set; } }")]
    [InlineData("public sealed class D { [{|JsonNumberHandling(JsonNumberHandling.WriteAsString)|}] public E? A { get; set; } } public sealed class E { public int A { get; set; } }")]
    [InlineData("public sealed class D { [{|JsonNumberHandling((JsonNumberHandling)64)|}] public int A { get; set; } }")]
    [InlineData("public sealed record D([property: {|JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|}] List<int> A);")]
    [InlineData("public sealed class D { public E A { get; set; } } public enum E { [{|JsonStringEnumMemberName(\"\")|}] X }")]
    [InlineData("public sealed class D { public E A { get; set; } } public enum E { [{|JsonStringEnumMemberName(\" x\")|}] X }")]
    [InlineData("public sealed class D { public E A { get; set; } } [Flags] public enum E { [{|JsonStringEnumMemberName(\"x,y\")|}] X }")]
    public Task D4_D13_WhatContradictsIsFoundAtTheAttribute(string declaration) => IsFoundAtTheAttribute(declaration);

    // field: D4. Extension data, converters and filling.
    [Theory]
    [InlineData("public sealed class D { public D(Dictionary<string, object> a) { A = a; } [{|JsonExtensionData|}] public Dictionary<string, object> A { get; set; } }")]
    [InlineData("public sealed record D(int A, [property: {|JsonExtensionData|}] Dictionary<string, System.Text.Json.JsonElement>? B = null);")]
    [InlineData("public sealed class D { private Dictionary<string, object> _a = []; [{|JsonExtensionData|}] public Dictionary<string, object> A { set { _a = value; _ = _a; } } }")]
    [InlineData("public sealed class D { [JsonExtensionData, {|JsonConverter(typeof(C<Dictionary<string, object>>))|}] public Dictionary<string, object>? A { get; set; } }" + Converter)]
    [InlineData("public sealed class D { [{|JsonConverter(null!)|}] public int A { get; set; } }")]
    [InlineData("public sealed class D { [JsonConverter(typeof(C<int>)), {|JsonNumberHandling(JsonNumberHandling.WriteAsString)|}] public int A { get; set; } }" + Converter)]
    [InlineData("public sealed class D { private List<int> _a = []; [{|JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|}] public List<int> A { set { _a = value; _ = _a; } } }")]
    [InlineData("public sealed class D { [{|JsonObjectCreationHandling((JsonObjectCreationHandling)7)|}] public List<int> A { get; set; } = []; }")]
    [InlineData("[{|JsonObjectCreationHandling((JsonObjectCreationHandling)7)|}] public sealed class D { public int A { get; set; } }")]
    [InlineData("[{|JsonUnmappedMemberHandling((JsonUnmappedMemberHandling)7)|}] public sealed class D { public int A { get; set; } }")]
    [InlineData("public sealed class D { [{|JsonRequired|}] public List<int> A { get; } = []; }")]
    [InlineData("public sealed class D { [{|JsonRequired|}] public E A { get; } = new(); } public sealed class E { public int A { get; set; } }")]
    [InlineData("public sealed class D { [{|JsonRequired|}, JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int A { get; set; } }")]
    [InlineData("[JsonDerivedType(typeof(E), \"e\"), {|JsonConverter(typeof(C<D>))|}] public abstract class D { } public sealed class E : D { }" + Converter)]
    [InlineData("[{|JsonDerivedType(typeof(int), 1)|}] public abstract class D { public int A { get; set; } }")]
    public Task D4_WhatCannotBeReadIsFoundAtTheAttribute(string declaration) => IsFoundAtTheAttribute(declaration);

    // field: D10
    [Theory]
    [InlineData("public sealed class D { [JsonIgnore] public required int A; public int B { get; set; } }")]
    [InlineData("public sealed class D : E { public int B { get; set; } } public class E { [JsonIgnore] public required int A; }")]
    [InlineData("public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public required int A { get; set; } }")]
    public async Task D10_RequiredAndIgnoredIsRefused(string declaration)
    {
        var compilation = Inspection.Compile(Client + declaration);
        Assert.Contains(await Inspection.Find(compilation), finding => finding.Id == "TR3002" && finding.GetMessage().Contains("required and", StringComparison.Ordinal));
        Assert.DoesNotContain(Inspection.CompileWithClients(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
    }

    // field: D4. What System.Text.Json refuses of a type or member as a whole.
    [Theory]
    [InlineData("public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public int A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public string A { get; set; } = \"\"; }", "TR3002")]
    [InlineData("public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public int[] A { get; set; } = []; }", "TR3002")]
    [InlineData("public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public E A { get; } } public struct E { public int A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public E A { get; set; } = new(); } [JsonDerivedType(typeof(F), \"f\")] public class E { public int A { get; set; } } public sealed class F : E { }", "TR3002")]
    [InlineData("public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate), JsonConverter(typeof(C<List<int>>))] public List<int> A { get; set; } = []; }" + Converter, "TR3002")]
    [InlineData("public sealed class D { [JsonExtensionData] public Dictionary<string, int>? A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonExtensionData] public Dictionary<int, object>? A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonExtensionData] public IReadOnlyDictionary<string, object>? A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonConverter(typeof(string))] public int A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonConverter(typeof(C<List<int>>))] public int A { get; set; } }" + Converter, "TR3002")]
    [InlineData("[JsonConverter(typeof(C<int>))] public sealed class D { public int A { get; set; } }" + Converter, "TR3002")]
    [InlineData("public sealed class D { [JsonConverter(typeof(JsonConverter<int>))] public int A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonInclude] private int A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { public D(int a, int b) { A = a; } public int A { get; } }", "TR3002")]
    [InlineData("public sealed class D { public D(string a) { } public int A { get; } }", "TR3002")]
    [InlineData("public sealed class D { public D(ref int a) { A = a; } public int A { get; } }", "TR3002")]
    [InlineData("public sealed class D { public D(out int a) { a = 1; } public int A { get; } }", "TR3002")]
    [InlineData("public sealed class D { public D(ref readonly int a) { A = a; } public int A { get; } }", "TR3002")]
    [InlineData("public sealed class D { [JsonConstructor] private D() { } public int A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { public D(int a) { } public D(string b) { } }", "TR3002")]
    [InlineData("public abstract class D { }", "TR3002")]
    [InlineData("public interface D { int A { get; } }", "TR3002")]
    [InlineData("public sealed class D { public Dictionary<E, int>? A { get; set; } } public sealed class E { public int A { get; set; } }", "TR3002")]
    [InlineData("public sealed class D { public Type? A { get; set; } public nint B { get; set; } public Action? C { get; set; } public Span<int> E => default; }", "TR3002")]
    [InlineData("public sealed class D { public int[,]? A { get; set; } }", "TR3002")]
    [InlineData("[JsonDerivedType(typeof(E), \"e\")] public class D : List<int> { } public sealed class E : D { }", "TR3002")]
    [InlineData("[JsonDerivedType(typeof(E), \"e\")] public class D { } [JsonConverter(typeof(C<E>))] public sealed class E : D { }" + Converter, "TR3002")]
    [InlineData("public sealed class D { [JsonPropertyName(\"a\")] public int A { get; set; } [JsonPropertyName(\"a\")] public int B { get; set; } }", "TR3003")]
    [InlineData("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"a\"), JsonDerivedType(typeof(E), \"e\")] public abstract class D { public int A { get; set; } } public sealed class E : D { }", "TR3003")]
    [InlineData("public sealed class D { public E A { get; set; } } public enum E { [JsonStringEnumMemberName(\"x\")] A, [JsonStringEnumMemberName(\"x\")] B }", "TR3003")]
    public async Task D4_WhatIsRefusedAtRunTimeIsRefusedWhileItIsTyped(string declaration, string id)
    {
        var compilation = Inspection.Compile(Client + declaration);
        var found = (await Inspection.Find(compilation)).Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.Id).Distinct();
        Assert.Equal(id, Assert.Single(found));
        Assert.DoesNotContain(Inspection.CompileWithClients(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
    }

    // What looks alike and is right.
    [Theory]
    [InlineData("[JsonDerivedType(typeof(E), \"e\"), JsonDerivedType(typeof(F), \"f\"), JsonDerivedType(typeof(D), \"d\")] public class D { } public sealed class E : D { } public sealed class F : D { }")]
    [InlineData("[JsonDerivedType(typeof(E)), JsonDerivedType(typeof(F))] public class D { } public sealed class E : D { } public sealed class F : D { }")]
    [InlineData("[JsonDerivedType(typeof(E), \"1\"), JsonDerivedType(typeof(F), 1)] public class D { } public sealed class E : D { } public sealed class F : D { }")]
    [InlineData("public sealed class D { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public int? A { get; set; } [JsonRequired] public int B { get; set; } }")]
    [InlineData("public sealed class D { [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public Dictionary<string, List<int?>>? A { get; set; } [JsonNumberHandling(JsonNumberHandling.Strict)] public string? B { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public object? C { get; set; } }")]
    [InlineData("public sealed class D { public D(in int a) { A = a; } public int A { get; } [JsonExtensionData] public Dictionary<string, object>? B { get; init; } }")]
    [InlineData("public sealed class D { [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)] public List<int> A { get; init; } = []; public required int B { get; init; } }")]
    public async Task D4_WhatIsRightIsSilent(string declaration) =>
        Assert.DoesNotContain(await Inspection.Find(Inspection.Compile(Client + declaration)), finding => finding.Severity > DiagnosticSeverity.Info);

    private static async Task IsFoundAtTheAttribute(string declaration)
    {
        var source = Client + declaration;
        var start = source.IndexOf("{|", StringComparison.Ordinal);
        var marked = source[(start + 2)..source.IndexOf("|}", StringComparison.Ordinal)];
        var compilation = Inspection.Compile(source.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));
        var found = (await Inspection.Find(compilation)).Where(finding => finding.Severity == DiagnosticSeverity.Error).Distinct().ToList();
        var only = Assert.Single(found);
        Assert.Equal(("TR3012", marked, start), (only.Id, only.Location.SourceTree!.ToString().Substring(only.Location.SourceSpan.Start, only.Location.SourceSpan.Length), only.Location.SourceSpan.Start)); // in source
        Assert.DoesNotContain(Inspection.CompileWithClients(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
    }

    private const string Converter =
        " public sealed class C<T> : JsonConverter<T> { public override T Read(ref System.Text.Json.Utf8JsonReader r, Type t, System.Text.Json.JsonSerializerOptions o) => default!;"
        + " public override void Write(System.Text.Json.Utf8JsonWriter w, T v, System.Text.Json.JsonSerializerOptions o) { } }";

    private const string Client = """
        #nullable enable
        using System.Text.Json.Serialization;
        [TypedClient("https://api.example.com")] public interface IApi { [Get("/d")] Task<D> Get(); }

        """;
}
