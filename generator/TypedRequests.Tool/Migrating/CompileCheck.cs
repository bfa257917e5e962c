using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator;

namespace TypedRequests.Tool.Migrating;

/// <summary>What does not compile after a migration and did before it. The clients are emitted, so that nothing seems wrong that is only not there yet.</summary>
internal static class CompileCheck
{
    public static async Task<IReadOnlyList<ReportLine>> NewErrorsAsync(Project before, Project after, CancellationToken cancellationToken)
    {
        var old = (await ErrorsAsync(before, cancellationToken)).Select(Key).ToHashSet(StringComparer.Ordinal);
        return [.. (await ErrorsAsync(after, cancellationToken)).Where(error => !old.Contains(Key(error)))
            .Select(static error => new ReportLine(Places.Of(error.Location), $"{error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")).Distinct()];
    }

    private static async Task<IEnumerable<Diagnostic>> ErrorsAsync(Project project, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken) is not CSharpCompilation compilation)
        {
            return [];
        }

        // A project that has our package has run the generator already.
        var isOurs = project.AnalyzerReferences.Any(static reference => Path.GetFileNameWithoutExtension(reference.FullPath) == "TypedRequests.Generator");
        if (!isOurs)
        {
            var driver = CSharpGeneratorDriver.Create([new TypedClientGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions?)project.ParseOptions);
            driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, cancellationToken);
            compilation = (CSharpCompilation)output;
        }

        return compilation.GetDiagnostics(cancellationToken).Where(static found => found.Severity == DiagnosticSeverity.Error);
    }

    // Lines move: what an error says, and in which file, does not.
    private static string Key(Diagnostic error) => $"{error.Id} {(error.Location.IsInSource ? Places.FileOf(error.Location) : "")} {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
}
