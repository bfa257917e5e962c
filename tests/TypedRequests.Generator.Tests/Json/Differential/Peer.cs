using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Types compiled with what both generators emit for them: ours, and System.Text.Json's own.</summary>
internal sealed class Peer
{
    private const string Preamble = """
        #pragma warning disable CS1591, CS8618
        using System.Text.Json.Serialization;

        """;

    private readonly JsonSerializerContext _context;
    private readonly JsonSerializerContext _telling;

    private Peer(JsonAssembly ours, bool caseSensitive)
    {
        Ours = ours;
        _context = Context(ours, JsonNumberHandling.AllowReadingFromString, caseSensitive);
        _telling = Context(ours, JsonNumberHandling.AllowNamedFloatingPointLiterals, caseSensitive);
    }

    public JsonAssembly Ours { get; }

    /// <summary>Null when the reference pack that holds System.Text.Json's generator is not installed.</summary>
    public static string? GeneratorPath { get; } = FindGenerator();

    public static Peer Compile(string declarations, IEnumerable<string> types, bool caseSensitive = false)
    {
        var names = types.ToList();
        var source = Preamble
            + string.Join("\n", names.Select(name => $"[assembly: JsonRecord(typeof({name}){(caseSensitive ? ", CaseSensitive = true" : "")})]")) + "\n" + declarations + "\n"
            + string.Join("\n", names.Select(name => $"[JsonSerializable(typeof({name}))]"))
            + "\n[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)] internal sealed partial class PeerContext : JsonSerializerContext { }";
        var (output, complaints) = Run(TestCompilation.Create(source));
        Assert.DoesNotContain(complaints, found => found.Severity == DiagnosticSeverity.Error);
        return new Peer(JsonAssembly.Load((CSharpCompilation)output), caseSensitive);
    }

    /// <summary>Runs both generators. Theirs writes numbers in the culture of the thread, which is no C# where a minus is another sign.</summary>
    public static (Compilation Output, IReadOnlyList<Diagnostic> Complaints) Run(Compilation compilation)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out var complaints);
            return (output, complaints);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static GeneratorDriver CreateDriver()
    {
        var theirs = new AnalyzerFileReference(GeneratorPath!, new Loader()).GetGenerators(LanguageNames.CSharp); // callers skip when it is null
        return CSharpGeneratorDriver.Create([new TypedClientGenerator().AsSourceGenerator(), .. theirs], parseOptions: TestCompilation.ParseOptions);
    }

    public object? Read(Type type, ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Info(_context, type));

    public string Write(object? value, Type type) => JsonSerializer.Serialize(value, Info(_context, type));

    /// <summary>A value in words, whichever reader made it: written so that no value is refused.</summary>
    public string Tell(object? value, Type type) => JsonSerializer.Serialize(value, Info(_telling, type));

    private static JsonTypeInfo Info(JsonSerializerContext context, Type type) => context.GetTypeInfo(type) ?? throw new InvalidOperationException($"No metadata of {type}.");

    private static JsonSerializerContext Context(JsonAssembly ours, JsonNumberHandling numbers, bool caseSensitive) =>
        (JsonSerializerContext)Activator.CreateInstance(ours.Type("PeerContext"), Options(numbers, caseSensitive))!; // the emitted constructor takes the options

    private static JsonSerializerOptions Options(JsonNumberHandling numbers, bool caseSensitive) => new(JsonSerializerDefaults.Web)
    {
        NumberHandling = numbers,
        PropertyNameCaseInsensitive = !caseSensitive,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static string? FindGenerator()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!; // never null: the framework is not a single file here
        var packs = Path.GetFullPath(Path.Combine(framework, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Directory.Exists(packs)
            ? Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }
}
