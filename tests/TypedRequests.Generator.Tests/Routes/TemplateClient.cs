using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Analyzers;
using TypedRequests.Generator.Tests.Harness;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Tests.Routes;

/// <summary>A client whose methods have the suite's templates for routes, with parameters as their users would declare them.</summary>
internal sealed class TemplateClient
{
    private readonly MethodInfo[] _methods;
    private readonly object _client;
    private readonly ILookup<string, string> _refusals;

    private TemplateClient(object client, MethodInfo[] methods, ILookup<string, string> refusals) => (_client, _methods, _refusals) = (client, methods, refusals);

    /// <summary>Compiles the client for <paramref name="session"/>; <paramref name="list"/> and <paramref name="map"/> are the types of the suite's lists and associative arrays.</summary>
    public static async Task<TemplateClient> Of(IReadOnlyList<TemplateCase> cases, string list, string map, Session session)
    {
        var source = new StringBuilder("#pragma warning disable CS1591\n[TypedClient]\npublic interface ITemplates\n{\n");
        for (var i = 0; i < cases.Count; i++)
        {
            source.Append($"    [Get({CSharpText.Literal(cases[i].Template)})]\n    Task Case{i}({string.Join(", ", Parameters(cases[i], list, map))});\n\n");
        }

        var compilation = TestCompilation.Create("Templates", [source.Append('}').ToString()], []);
        var refusals = (await AnalyzerRun.Find(compilation, new TypedClientAnalyzer())).Where(found => found.Severity == DiagnosticSeverity.Error).ToLookup(MethodOf, found => found.Id);
        var type = Load(GeneratorRun.Of(compilation).Output).GetType("ITemplates", throwOnError: true)!; // or it throws
        var client = typeof(Session).GetMethod(nameof(Session.For))!.MakeGenericMethod(type).Invoke(session, [])!; // never null
        return new(client, [.. cases.Select((_, i) => type.GetMethod($"Case{i}")!)], refusals); // as written above
    }

    /// <summary>The findings that refuse a case's method; empty when it has been emitted.</summary>
    public string Refusal(int index) => string.Join(' ', _refusals[$"Case{index}"].Distinct().Order(StringComparer.Ordinal));

    public Task Call(int index, TemplateCase one)
    {
        var method = _methods[index];
        var arguments = one.Uses().Zip(method.GetParameters(), (use, parameter) => use.Value is { ValueKind: not JsonValueKind.Null } value ? value.Deserialize(parameter.ParameterType) : null);
        return (Task)method.Invoke(_client, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!; // a task, as declared
    }

    private static IEnumerable<string> Parameters(TemplateCase one, string list, string map)
    {
        var index = 0;
        foreach (var (name, operation, value) in one.Uses())
        {
            var type = value?.ValueKind switch
            {
                JsonValueKind.String => "string",
                JsonValueKind.Number => value.Value.TryGetInt32(out _) ? "int" : "double",
                JsonValueKind.Array => list,
                JsonValueKind.Object => map,
                _ => "string?",
            };
            var attribute = SyntaxFacts.IsValidIdentifier(name) ? "" : $"[{(operation is '?' or '&' ? "Query" : "Path")}({CSharpText.Literal(name)})] ";
            yield return $"{attribute}{type} {(attribute.Length > 0 ? $"value{index}" : CSharpText.Identifier(name))}";
            index++;
        }
    }

    private static string MethodOf(Diagnostic found) =>
        found.Location.SourceTree!.GetRoot().FindNode(found.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.Text ?? ""; // located, as every finding

    private static Assembly Load(CSharpCompilation compilation)
    {
        var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: false).LoadFromStream(image);
    }
}
