using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Fakes;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Fakes;

/// <summary>A project of tests that refers to fake servers.</summary>
internal static class FakeProject
{
    public static MetadataReference Testing { get; } = MetadataReference.CreateFromFile(typeof(FakeServer).Assembly.Location);

    /// <summary>The checked run over such a project.</summary>
    public static GeneratorRun Run(params string[] sources) => GeneratorRun.Of(Create("MyTests", sources), new FakeGenerator());

    public static CSharpCompilation Create(string name, IEnumerable<string> sources, params MetadataReference[] more) => TestCompilation.Create(name, sources, [Testing, .. more]);

    /// <summary>What the compiler says of the project with what is emitted for it.</summary>
    public static IReadOnlyList<Diagnostic> Compile(CSharpCompilation tests)
    {
        GeneratorRun.CreateDriver(new FakeGenerator()).RunGeneratorsAndUpdateCompilation(tests, out var whole, out _);
        return [.. whole.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Id != "CS1591")];
    }
}
