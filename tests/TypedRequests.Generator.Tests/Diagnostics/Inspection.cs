using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Tests.Harness;
using TypedRequests.Migration.Analyzers;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>Everything that the generator's assembly has to say about a piece of source: all analyzers at once, as in a user's build.</summary>
internal static class Inspection
{
    /// <summary>Every analyzer that the package ships.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(TypedClientGenerator).Assembly.GetTypes().Concat(typeof(MigrationAnalyzer).Assembly.GetTypes())
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!), // a class, so never null
    ];

    /// <summary>Every diagnostic that the package can report, in ID order.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Catalogue { get; } =
    [
        .. Analyzers.SelectMany(analyzer => analyzer is DiagnosticSuppressor ? [] : analyzer.SupportedDiagnostics)
            .DistinctBy(descriptor => descriptor.Id)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>Source as one project of a user who also has the package for dependency injection.</summary>
    public static CSharpCompilation Compile(params string[] sources)
    {
        var compilation = TestCompilation.Create("MyApp", sources, PackageReferences.All);
        return compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));
    }

    /// <summary>The findings that are not suppressed in source or by configuration, in order of place.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Find(CSharpCompilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            static (exception, analyzer, _) => throw new InvalidOperationException(analyzer.GetType().Name + " threw", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(finding => !finding.IsSuppressed).OrderBy(finding => finding.Location.SourceSpan.Start).ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }

    /// <summary>The compiler's own errors and warnings, with what the generator emits for the source. Whether an example is documented is nobody's business.</summary>
    public static IReadOnlyList<Diagnostic> CompileWithClients(CSharpCompilation compilation)
    {
        var driver = GeneratorRun.CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out var raised);
        Assert.Empty(raised);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        return [.. output.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Id != "CS1701" && !found.IsSuppressed && !IsMissingComment(found, compilation))];
    }

    private static bool IsMissingComment(Diagnostic found, CSharpCompilation written) =>
        found.Id == "CS1591" && found.Location.SourceTree is { } tree && written.ContainsSyntaxTree(tree);
}
