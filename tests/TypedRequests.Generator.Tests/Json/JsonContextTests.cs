using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;
using TypedRequests.Generator.Tests.Json.Differential;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>A JsonSerializerContext of one's own wins for the types that it holds, with its options.</summary>
public sealed class JsonContextTests
{
    private const string Source = """
        #pragma warning disable CS1591
        using System.Text.Json.Serialization;
        public sealed record Held(string HtmlUrl, int Count);
        public sealed record Emitted(string HtmlUrl, Held Held, List<Held> Several);
        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseUpper), JsonSerializable(typeof(List<Held>))]
        internal sealed partial class MyContext : JsonSerializerContext { }
        [TypedClient(Naming = JsonNaming.SnakeCaseLower, JsonContext = typeof(MyContext))]
        public interface IClient { [Get("/")] Task<Emitted> Get(); }
        """;

    [Fact]
    public void HeldTypesAreReadByTheContextWithItsOptions()
    {
        var emitted = GeneratorRunWithTheirs();
        var format = emitted.SyntaxTrees.Select(tree => tree.ToString()).Single(text => text.Contains("class EmittedFormat_", StringComparison.Ordinal));
        Assert.Contains("JsonShapes.Context((global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<global::Held>)global::MyContext.Default.GetTypeInfo(typeof(global::Held))!)", format, StringComparison.Ordinal);
        Assert.DoesNotContain(emitted.SyntaxTrees, tree => tree.ToString().Contains("class HeldFormat_", StringComparison.Ordinal));
        const string Json = """{"html_url":"u","held":{"HTML-URL":"v","COUNT":1},"several":[{"HTML-URL":"w","COUNT":2}]}""";
        Assert.Equal(Json, Roundtrip(emitted, Json));
    }

    private const string Closure = """
        #pragma warning disable CS1591
        using System.Text.Json.Serialization;
        public sealed record Root(Direct Direct, List<Item> Items, Dictionary<Kind, Value[]> Map, Point? At, Base Base, [property: JsonIgnore] Parameter Parameter, string Text)
        {
            [JsonInclude] internal Inner? Inner { get; init; }
            [JsonInclude] public Field? Field;
            public NotAsked? NotAsked;
            [JsonIgnore] public Ignored? Ignored { get; init; }
            [JsonConverter(typeof(Never))] public Converted? Converted { get; init; }
        }
        public sealed record Direct(Deep Deep, Root? Back);
        public sealed record Deep(IReadOnlyCollection<Memory<Piece>> Pieces);
        public sealed record Item(int A); public sealed record Value(int A); public sealed record Piece(int A); public sealed record Ignored(int A); public sealed record Parameter(int A); public sealed record Inner(int A);
        public sealed record Field(int A); public sealed record NotAsked(int A); public sealed record Converted(int A); public sealed record Apart(int A);
        public struct Point { public int X { get; set; } }
        public enum Kind { A, B }
        [JsonDerivedType(typeof(Derived), "d")] public abstract record Base;
        public sealed record Derived(Sub Sub) : Base; public sealed record Sub(int A);
        public sealed class Never : JsonConverter<Converted>
        {
            public override Converted Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
            public override void Write(System.Text.Json.Utf8JsonWriter writer, Converted value, System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
        }
        [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata), JsonSerializable(typeof(Root))] internal sealed partial class MyContext : JsonSerializerContext { }
        [TypedClient(JsonContext = typeof(MyContext))]
        public interface IClient
        {
        %METHODS%
        }
        """;

    private static readonly string[] s_asked =
    [
        "Root", "Direct", "Deep", "Item", "List<Item>", "Value", "Value[]", "Dictionary<Kind, Value[]>", "Piece", "Memory<Piece>", "IReadOnlyCollection<Memory<Piece>>", "Ignored", "Parameter", "Inner", "Field",
        "NotAsked", "Converted", "Apart", "Point", "Kind", "Base", "Derived", "Sub", "List<Sub>", "Item[]",
    ];

    // semantics: JsonContext wins for the types it holds. Which those are, the context itself is asked.
    [Fact]
    public void ContextHoldsWhatItsTypesReach()
    {
        var methods = s_asked.Select((type, i) => $"[Get(\"/{i}\")] Task<{type}> Get{i}();");
        var emitted = GeneratorRunWithTheirs(Closure.Replace("%METHODS%", string.Join("\n", methods), StringComparison.Ordinal));
        var context = (System.Text.Json.Serialization.JsonSerializerContext)Load(emitted).GetType("MyContext")!.GetProperty("Default")!.GetValue(null)!; // emitted by theirs
        var client = emitted.SyntaxTrees.Select(tree => tree.ToString()).Single(text => text.Contains("class IClientClient", StringComparison.Ordinal) || text.Contains(": global::IClient", StringComparison.Ordinal));
        var results = emitted.GetTypeByMetadataName("IClient")!.GetMembers().OfType<IMethodSymbol>().Select(method => ((INamedTypeSymbol)method.ReturnType).TypeArguments[0]);
        foreach (var type in results)
        {
            var name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            var isHeld = context.GetTypeInfo(RuntimeType(context.GetType().Assembly, type)) is not null;
            Assert.True(isHeld == client.Contains($"MyContext.Default.GetTypeInfo(typeof({name}))", StringComparison.Ordinal), $"{name}: held is {isHeld}\n{client}");
        }
    }

    [Fact]
    public async Task WhatTheContextLacksIsNamedAndWhatItReachesIsNot()
    {
        var found = await Inspection.Find(Inspection.Compile("""
            using System.Text.Json.Serialization;
            [TypedClient("https://api.example.com", JsonContext = typeof(MyContext))]
            public interface IClient { [Get("/a")] Task<Reached> A(); [Get("/b")] Task<Outer> B(); }
            public sealed record Root(Reached Reached);
            public sealed record Reached(Action Refresh);
            public sealed record Outer(Reached Reached, Lacking Lacking);
            public sealed record Lacking(Action Refresh);
            [JsonSerializable(typeof(Root))]
            public sealed class MyContext() : JsonSerializerContext(null)
            {
                public static MyContext Default { get; } = new();
                protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
            """));
        Assert.Contains("'Outer.Lacking.Refresh' cannot be emitted ('Action'", Assert.Single(found, finding => finding.Id == "TR3004").GetMessage(), StringComparison.Ordinal);
    }

    private static Type RuntimeType(System.Reflection.Assembly assembly, ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => RuntimeType(assembly, array.ElementType).MakeArrayType(),
        INamedTypeSymbol { Arity: > 0 } generic => Type.GetType($"{generic.ContainingNamespace}.{generic.MetadataName}", throwOnError: false)
            is { } found ? found.MakeGenericType([.. generic.TypeArguments.Select(argument => RuntimeType(assembly, argument))]) : throw new InvalidOperationException(type.Name),
        _ => assembly.GetType(type.Name)!, // declared above
    };

    private static System.Reflection.Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        return System.Reflection.Assembly.Load(image.ToArray());
    }

    private static CSharpCompilation GeneratorRunWithTheirs(string source = Source)
    {
        Assert.SkipWhen(Peer.GeneratorPath is null, "The reference pack with System.Text.Json's generator is not installed.");
        var (output, complaints) = Peer.Run(TestCompilation.Create(source));
        Assert.DoesNotContain(complaints, found => found.Severity == DiagnosticSeverity.Error);
        return (CSharpCompilation)output;
    }

    private static string Roundtrip(CSharpCompilation compilation, string json)
    {
        var assembly = Load(compilation);
        var format = (JsonFormat)assembly.GetTypes().Single(type => type.Name.StartsWith("EmittedFormat_", StringComparison.Ordinal)).GetField("Instance")!.GetValue(null)!; // every format has one
        var bridge = JsonBridge.Of(assembly.GetType("Emitted")!); // declared above
        return Encoding.UTF8.GetString(bridge.Write(bridge.Read(Encoding.UTF8.GetBytes(json), format), format));
    }
}
