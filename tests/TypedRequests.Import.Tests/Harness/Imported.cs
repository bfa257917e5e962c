using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Tests.Harness;

/// <summary>An import of a document, and its compilation as a strict project makes it.</summary>
internal static class Imported
{
    // A project without implicit usings: the files bring what they need.
    private const string Uses = "namespace Elsewhere { }";

    public static ImportResult Run(string json, ImportOptions? options = null) => Importer.Run(OpenApiReader.Read(json), options ?? new ImportOptions());

    /// <summary>What the compiler, the generator and its analyzers say against the files; information is not counted.</summary>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(ImportResult result, LanguageVersion language = LanguageVersion.CSharp12)
    {
        var compilation = Compile(result, language);
        var driver = CSharpGeneratorDriver.Create([new TypedClientGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(language, DocumentationMode.Diagnose));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var generated, TestContext.Current.CancellationToken);
        var analyzers = typeof(TypedClientGenerator).Assembly.GetTypes().Where(static type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract && !typeof(DiagnosticSuppressor).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).ToImmutableArray(); // analyzers have a constructor without arguments
        var found = await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. generated.Concat(output.GetDiagnostics(TestContext.Current.CancellationToken)).Concat(found)
            .Where(static one => one.Severity >= DiagnosticSeverity.Warning && !one.IsSuppressed && one.Id is not "CS1591")
            .Select(static one => one.ToString() + Line(one)).Distinct()];
    }

    /// <summary>The files as one project.</summary>
    public static CSharpCompilation Compile(ImportResult result, LanguageVersion language)
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var trees = result.Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.Path)).Append(CSharpSyntaxTree.ParseText(Uses, parse, "Uses.cs"));
        return CSharpCompilation.Create("Imported", trees, Generator.Tests.Harness.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, deterministic: true));
    }

    private static string Line(Diagnostic found) =>
        found.Location.SourceTree is { } tree ? "\n    " + tree.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";
}
