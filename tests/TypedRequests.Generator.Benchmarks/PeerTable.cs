using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>Our generator beside Refit's over the same interfaces, in turn. Ours also emits the readers and writers of the records; Refit leaves them to System.Text.Json.</summary>
internal static class PeerTable
{
    private const int Seconds = 6;
    private const int FewestTurns = 7;

    public static void Print(TextWriter output)
    {
        var (refit, ours) = (PeerProject.OfRefit(), PeerProject.OfTypedRequests());
        output.WriteLine("| 100 interfaces of 8 methods, 1,000 other classes | Refit ms | ours ms | ratio | Refit KiB | ours KiB |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        Row(output, "first run", _ => refit.Create(), _ => ours.Create(), project => Drivers.Refit().RunGenerators(project), project => Drivers.Ours().RunGenerators(project));
        Edit("keystroke in a body", static (project, keystroke) => project.EditBody(keystroke));
        Edit("keystroke that declares something", static (project, keystroke) => project.EditDeclaration(keystroke));
        Edit("new method in one interface", static (project, keystroke) => project.EditInterface(keystroke));

        void Edit(string what, Func<PeerProject, int, CSharpCompilation> edit)
        {
            var (theirs, mine) = (Drivers.Refit().RunGenerators(refit.Compilation), Drivers.Ours().RunGenerators(ours.Compilation));
            Row(output, what, keystroke => edit(refit, keystroke), keystroke => edit(ours, keystroke), edited => theirs.RunGenerators(edited), edited => mine.RunGenerators(edited));
        }
    }

    private static void Row(
        TextWriter output,
        string what,
        Func<int, CSharpCompilation> theirProject,
        Func<int, CSharpCompilation> ourProject,
        Action<CSharpCompilation> theirRun,
        Action<CSharpCompilation> ourRun)
    {
        var (theirs, ours) = (new Shortest(theirRun), new Shortest(ourRun));
        var end = Stopwatch.GetTimestamp() + Seconds * Stopwatch.Frequency;
        for (var turn = 1; turn <= FewestTurns || Stopwatch.GetTimestamp() < end; turn++)
        {
            theirs.Take(theirProject(turn));
            ours.Take(ourProject(turn));
        }

        output.WriteLine(FormattableString.Invariant(
            $"| {what} | {theirs.Milliseconds:F2} | {ours.Milliseconds:F2} | {ours.Milliseconds / theirs.Milliseconds:F2} | {theirs.Bytes / 1024:N0} | {ours.Bytes / 1024:N0} |"));
    }
}
