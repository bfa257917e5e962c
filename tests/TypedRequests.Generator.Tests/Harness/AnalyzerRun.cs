using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedRequests.Generator.Tests.Harness;

/// <summary>Runs analyzers over marked source and requires exactly the marked findings, each on its exact span.</summary>
internal static class AnalyzerRun
{
    /// <summary>Requires the findings marked in <paramref name="marked"/> and no other; returns them for assertions on their messages.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Verify(string marked, params DiagnosticAnalyzer[] analyzers)
    {
        var markup = Markup.Parse(marked);
        var found = await Find(TestCompilation.Create(markup.Source), analyzers);
        var expected = markup.Expected.Select(mark => (mark.Id, mark.Span)).OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal);
        var actual = found.Select(finding => (finding.Id, Span: finding.Location.SourceSpan)).OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Id, StringComparer.Ordinal);
        Assert.Equal(
            expected.Select(mark => $"{mark.Id} on '{markup.Source.Substring(mark.Span.Start, mark.Span.Length)}' at {mark.Span.Start}"),
            actual.Select(mark => $"{mark.Id} on '{markup.Source.Substring(mark.Span.Start, mark.Span.Length)}' at {mark.Span.Start}"));
        return found;
    }

    /// <summary>All findings that are not suppressed in source. An analyzer that throws fails the test.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Find(CSharpCompilation compilation, params DiagnosticAnalyzer[] analyzers) =>
        Find(compilation, new BuildProperties(ImmutableDictionary<string, string>.Empty), analyzers);

    /// <inheritdoc cref="Find(CSharpCompilation, DiagnosticAnalyzer[])"/>
    public static async Task<IReadOnlyList<Diagnostic>> Find(CSharpCompilation compilation, BuildProperties properties, params DiagnosticAnalyzer[] analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], properties),
            static (exception, analyzer, _) => throw new InvalidOperationException(analyzer.GetType().Name + " threw", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(ImmutableArray.Create(analyzers), options).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(finding => !finding.IsSuppressed).OrderBy(finding => finding.Location.SourceSpan.Start)];
    }
}
