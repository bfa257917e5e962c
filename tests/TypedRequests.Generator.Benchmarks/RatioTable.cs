using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>The budgets P5 and P6: both sides in turn until both are compiled in full, and then the ratio of their shortest turns, which nothing else has disturbed.</summary>
internal static class RatioTable
{
    private const int Seconds = 4;
    private const int FewestTurns = 7;

    public static void Print(TextWriter output)
    {
        output.WriteLine("| what | limit ms | ours ms | ratio | limit KiB | ours KiB | budget |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (interfaces, unrelated) in new[] { (1, 0), (100, 0), (1000, 0), (100, 5000) })
        {
            var project = SampleProject.Create(interfaces, unrelated);
            var size = $"{interfaces} interfaces, {unrelated} other classes";
            Generator(output, project, $"keystroke in a body: {size}", SampleProject.EditUnrelated);
            Generator(output, project, $"new member elsewhere: {size}", SampleProject.EditDeclaration);
            Analyzer(output, project, $"whole analysis: {size}");
        }

        Cold(output, "first generation: 1200 endpoints and their records", new ProjectKind { JsonContext = true }, Drivers.Ours);
        Cold(output, "the same, read by the throw-away generator and not emitted", new ProjectKind { JsonContext = true }, Drivers.ThrowAway);
        Cold(output, "first generation: the records alone", new ProjectKind { JsonContext = true, Clients = false, JsonRecords = true }, Drivers.Ours);
        output.WriteLine();
        output.WriteLine($"An edit of one interface emits {EmittedBy(SampleProject.EditInterface)} file(s) anew, a new record {EmittedBy(SampleProject.EditRecords)}.");
    }

    private static void Generator(TextWriter output, CSharpCompilation project, string what, Func<CSharpCompilation, int, CSharpCompilation> edit)
    {
        var (limit, ours) = (Drivers.ThrowAway().RunGenerators(project), Drivers.Ours().RunGenerators(project));
        var keystroke = 0;
        Row(output, what, "1.5", () => edit(project, ++keystroke), edited => limit.RunGenerators(edited), edited => ours.RunGenerators(edited));
    }

    // A fresh compilation each time: an analyzer starts from nothing after every keystroke, unlike a generator.
    private static void Analyzer(TextWriter output, CSharpCompilation project, string what)
    {
        var keystroke = 1_000_000;
        static void Run(CSharpCompilation edited, DiagnosticAnalyzer analyzer) => edited.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Row(output, what, "1.5", () => SampleProject.EditUnrelated(project, ++keystroke), edited => Run(edited, new ThrowAwayAnalyzer()), edited => Run(edited, new Analyzers.TypedClientAnalyzer()));
    }

    // Files parsed anew each time: of those that it has seen, the generator remembers what it read.
    private static void Cold(TextWriter output, string what, ProjectKind kind, Func<GeneratorDriver> ours) =>
        Row(output, what, "1", () => SampleProject.Create(100, 0, kind), static project => Drivers.SystemTextJson().RunGenerators(project), project => ours().RunGenerators(project));

    private static int EmittedBy(Func<CSharpCompilation, int, CSharpCompilation> edit)
    {
        var project = SampleProject.Create(100, 0);
        var first = Drivers.Ours().RunGenerators(project);
        var before = first.GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText).ToImmutableHashSet();
        var after = first.RunGenerators(edit(project, 1)).GetRunResult().Results[0].GeneratedSources;
        return after.Count(source => !before.Contains(source.SourceText));
    }

    private static void Row(TextWriter output, string what, string budget, Func<CSharpCompilation> prepare, Action<CSharpCompilation> limit, Action<CSharpCompilation> ours)
    {
        var (theirs, mine) = (new Shortest(limit), new Shortest(ours));
        var end = Stopwatch.GetTimestamp() + Seconds * Stopwatch.Frequency;
        for (var turn = 0; turn < FewestTurns || Stopwatch.GetTimestamp() < end; turn++)
        {
            theirs.Take(prepare());
            mine.Take(prepare());
        }

        output.WriteLine(FormattableString.Invariant(
            $"| {what} | {theirs.Milliseconds:F2} | {mine.Milliseconds:F2} | {mine.Milliseconds / theirs.Milliseconds:F2} | {theirs.Bytes / 1024:N0} | {mine.Bytes / 1024:N0} | {budget} |"));
    }
}
