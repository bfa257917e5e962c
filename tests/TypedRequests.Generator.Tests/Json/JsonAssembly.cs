using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>Test source compiled with what the generator emits for it, and loaded: its types can be read and written.</summary>
internal sealed class JsonAssembly
{
    private const string Preamble = """
        #pragma warning disable CS1591
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        """;

    private readonly Assembly _assembly;
    private readonly JsonFormatSource _formats;

    private JsonAssembly(Assembly assembly)
    {
        _assembly = assembly;
        var source = assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(JsonFormatSource)));
        _formats = (JsonFormatSource)Activator.CreateInstance(source)!; // the emitted class has a default constructor
    }

    /// <summary>Compiles after a checked run of the generator; see <see cref="GeneratorRun"/>.</summary>
    public static JsonAssembly Of(string source) => Load(GeneratorRun.Of(Preamble + source).Output);

    /// <summary>Compiles <paramref name="library"/> apart, as another assembly that <paramref name="source"/> refers to.</summary>
    public static JsonAssembly Of(string source, string library)
    {
        var compiled = Image(TestCompilation.Create("Library", [Preamble + library], []));
        var compilation = TestCompilation.Create("MyApp", [Preamble + source], [MetadataReference.CreateFromImage(compiled)]);
        return Load(GeneratorRun.Of(compilation).Output, compiled);
    }

    public static JsonAssembly Load(CSharpCompilation compilation, params byte[][] libraries)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        foreach (var library in libraries)
        {
            context.LoadFromStream(new MemoryStream(library));
        }

        return new JsonAssembly(context.LoadFromStream(new MemoryStream(Image(compilation))));
    }

    public Type Type(string name) => _assembly.GetType(name) ?? AssemblyLoadContext.GetLoadContext(_assembly)!.Assemblies // loaded into one
        .Select(assembly => assembly.GetType(name)).First(type => type is not null)!; // just asked

    /// <summary>A public static member's value, for objects that only the source can make.</summary>
    public object? Value(string type, string property) => Type(type).GetProperty(property)!.GetValue(null); // the test names what it wrote

    public JsonFormatException Fail(string type, string json) => Assert.Throws<JsonFormatException>(() => Read(type, json));

    public object? Read(string type, string json) => Read(Type(type), Encoding.UTF8.GetBytes(json));

    public object? Read(Type type, ReadOnlySpan<byte> json) => JsonBridge.Of(type).Read(json, Format(type));

    public string Write(object value, Type? type = null) => Encoding.UTF8.GetString(JsonBridge.Of(type ?? value.GetType()).Write(value, Format(type ?? value.GetType())));

    public JsonFormat Format(Type type) => _formats.Find(type) ?? throw new InvalidOperationException($"No format of {type} was emitted.");

    private static byte[] Image(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();
    }
}
