using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Shapes;

/// <summary>
/// Whatever types refer to each other, the compiler ends, soon, with a format or a located finding. A compiler that dies cannot be caught, so the graphs are compiled in child
/// processes: many in one, and each alone from the one on that ended it. TYPEGRAPH_COUNT tries more than the usual number.
/// </summary>
public sealed class TypeGraphTests(ITestOutputHelper output)
{
    private const string Seeds = "TYPEGRAPH_SEEDS";
    private const string Progress = "TYPEGRAPH_PROGRESS";
    private const int Usual = 24;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    // field: T2
    [Fact]
    public async Task T2_AnyGraphOfTypesEndsInAFormatOrALocatedFinding()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("TYPEGRAPH_COUNT"), CultureInfo.InvariantCulture, out var more) ? more : Usual;
        var first = (int)(TestSeed.Current % int.MaxValue);
        output.WriteLine($"TYPEDREQUESTS_SEED={TestSeed.Current}");
        var failures = new List<string>();
        for (var done = 0; done < count;)
        {
            var (passed, failure) = await Compile(first + done, count - done);
            done += passed;
            if (failure is not null)
            {
                failures.Add($"graph {first + done}: {failure}");
                done++;
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    // What the child runs: compiles graph after graph, and writes down each that it has done.
    [Fact(Explicit = true)]
    public async Task CompilesInAProcessOfItsOwn()
    {
        var range = (Environment.GetEnvironmentVariable(Seeds) ?? "1+1").Split('+').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        for (var seed = range[0]; seed < range[0] + range[1]; seed++)
        {
            await Check(new TypeGraph(seed).Source());
            if (Environment.GetEnvironmentVariable(Progress) is { } file) await File.AppendAllTextAsync(file, $"{seed}\n");
        }
    }

    private static async Task<(int Passed, string? Failure)> Compile(int seed, int count)
    {
        var progress = Path.GetTempFileName();
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["-explicit", "only", "-method", $"*.{nameof(CompilesInAProcessOfItsOwn)}", "-noLogo"]) // a test program has a path
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [Seeds] = $"{seed}+{count}", [Progress] = progress },
        };
        using var process = Process.Start(start)!; // nothing is reused without the shell
        var said = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var isStuck = await Wait(process, progress);
        var passed = Done(progress);
        File.Delete(progress);
        return isStuck ? (passed, $"compiled for more than {s_longest.TotalSeconds} s")
            : process.ExitCode == 0 && passed == count ? (passed, null)
            : (passed, $"exit code {process.ExitCode}\n{await said}\n{await errors}");
    }

    // Time that the child has computed, not that it has waited for a busy machine. The first graph also pays for the start.
    private static async Task<bool> Wait(Process process, string progress)
    {
        var (done, since) = (0, TimeSpan.Zero);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(100)))
        {
            await Task.Yield();
            var used = process.HasExited ? since : process.TotalProcessorTime;
            if (Done(progress) is var now && now != done)
            {
                (done, since) = (now, used);
            }

            if (used - since > (done == 0 ? 3 : 1) * s_longest)
            {
                process.Kill(entireProcessTree: true);
                return true;
            }
        }

        return false;
    }

    private static int Done(string progress) => File.ReadAllLines(progress).Length;

    private static async Task Check(string source)
    {
        var compilation = Inspection.Compile(source);
        var wrong = compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(wrong.Count == 0, source + "\n" + string.Join("\n", wrong));
        var found = await Inspection.Find(compilation);
        Assert.DoesNotContain(found, finding => finding.Id == "TR1999" || finding.Location == Location.None);
        var complaints = Inspection.CompileWithClients(compilation).Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning && complaint.Location.SourceTree?.FilePath.StartsWith("Source", StringComparison.Ordinal) != true).ToList();
        Assert.True(complaints.Count == 0, source + "\n" + string.Join("\n", complaints.Select(complaint => complaint + "\n" + complaint.Location.SourceTree)));
        var isRefused = found.Any(finding => finding.Id == "TR3002" && Line(finding).Contains("\"/a\"", StringComparison.Ordinal));
        Assert.Equal(isRefused, found.Any(finding => finding.Id == "TR3002" && Line(finding).Contains("class Uses", StringComparison.Ordinal)));
        var emitted = GeneratorRun.CreateDriver().RunGenerators(compilation).GetRunResult().Results.Single().GeneratedSources;
        Assert.Equal(!isRefused, emitted.Any(file => file.HintName.Contains("N0", StringComparison.Ordinal) && file.HintName.Contains("Format_", StringComparison.Ordinal)));
    }

    private static string Line(Diagnostic finding) => finding.Location.SourceTree!.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line].ToString(); // in source
}
