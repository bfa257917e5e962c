using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    private static CSharpCompilation GeneratorRunWithTheirs()
    {
        Assert.SkipWhen(Peer.GeneratorPath is null, "The reference pack with System.Text.Json's generator is not installed.");
        Peer.CreateDriver().RunGeneratorsAndUpdateCompilation(TestCompilation.Create(Source), out var output, out var complaints);
        Assert.DoesNotContain(complaints, found => found.Severity == DiagnosticSeverity.Error);
        return (CSharpCompilation)output;
    }

    private static string Roundtrip(CSharpCompilation compilation, string json)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        var assembly = System.Reflection.Assembly.Load(image.ToArray());
        var format = (JsonFormat)assembly.GetTypes().Single(type => type.Name.StartsWith("EmittedFormat_", StringComparison.Ordinal)).GetField("Instance")!.GetValue(null)!; // every format has one
        var bridge = JsonBridge.Of(assembly.GetType("Emitted")!); // declared above
        return Encoding.UTF8.GetString(bridge.Write(bridge.Read(Encoding.UTF8.GetBytes(json), format), format));
    }
}
