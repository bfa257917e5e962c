using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>The budgets P5 and P6 in one short run: both sides in turn, medians, and their ratio. A busy machine slows both sides alike.</summary>
internal static class RatioTable
{
    public static void Print(TextWriter output)
    {
        output.WriteLine("| what | limit ms | ours ms | ratio | budget |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (interfaces, unrelated) in new[] { (1, 0), (100, 0), (1000, 0), (100, 5000) })
        {
            var project = SampleProject.Create(interfaces, unrelated);
            var size = $"{interfaces} interfaces, {unrelated} other classes";
            Generator(output, project, size);
            Analyzer(output, project, size);
        }

        Cold(output);
        output.WriteLine();
        output.WriteLine($"An edit of one interface emits {EmittedByAnEdit()} file(s) anew.");
    }

    private static void Generator(TextWriter output, CSharpCompilation project, string size)
    {
        var (limit, ours) = (Drivers.ThrowAway().RunGenerators(project), Drivers.Ours().RunGenerators(project));
        var keystroke = 0;
        Row(output, $"keystroke, generator: {size}", "1.5", Rounds(11, () => limit.RunGenerators(SampleProject.EditUnrelated(project, ++keystroke)), () => ours.RunGenerators(SampleProject.EditUnrelated(project, ++keystroke))));
    }

    // A fresh compilation each time: an analyzer starts from nothing after every keystroke, unlike a generator.
    private static void Analyzer(TextWriter output, CSharpCompilation project, string size)
    {
        var keystroke = 1_000_000;
        void Run(DiagnosticAnalyzer analyzer) =>
            SampleProject.EditUnrelated(project, ++keystroke).WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Row(output, $"whole analysis: {size}", "1.5", Rounds(7, () => Run(new ThrowAwayAnalyzer()), () => Run(new Analyzers.TypedClientAnalyzer())));
    }

    private static void Cold(TextWriter output)
    {
        var project = SampleProject.Create(100, 0, withJsonContext: true);
        Row(output, "first generation: 1200 endpoints and their records", "1", Rounds(7, () => Drivers.SystemTextJson().RunGenerators(project.Clone()), () => Drivers.Ours().RunGenerators(project.Clone())));
    }

    private static int EmittedByAnEdit()
    {
        var project = SampleProject.Create(100, 0);
        var first = Drivers.Ours().RunGenerators(project);
        var before = first.GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText).ToImmutableHashSet();
        var after = first.RunGenerators(SampleProject.EditInterface(project, 1)).GetRunResult().Results[0].GeneratedSources;
        return after.Count(source => !before.Contains(source.SourceText));
    }

    private static (double Limit, double Ours) Rounds(int rounds, Action limit, Action ours)
    {
        limit();
        ours();
        var times = Enumerable.Range(0, rounds).Select(_ => (Limit: Time(limit), Ours: Time(ours))).ToList();
        return (Median(times.Select(time => time.Limit)), Median(times.Select(time => time.Ours)));
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);

    private static void Row(TextWriter output, string what, string budget, (double Limit, double Ours) medians) =>
        output.WriteLine(FormattableString.Invariant($"| {what} | {medians.Limit:F2} | {medians.Ours:F2} | {medians.Ours / medians.Limit:F2} | {budget} |"));
}
