using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Corpus;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Edits;

/// <summary>
/// Thousands of states of half-typed code. Whatever is typed, the generator neither fails nor makes an error or a warning in a file of its own, and does no more work than
/// the text asks for (field: D2).
/// </summary>
public sealed class EditTests(ITestOutputHelper output)
{
    private const int Fewest = 5000;
    private const int AnalyzedOneIn = 40;
    private const int ShownFaults = 12;

    [Fact]
    public async Task NothingHalfTypedIsWrongInAnEmittedFile()
    {
        var script = new EditScript(unchecked((int)TestSeed.Current));
        var session = new EditSession();
        var faults = new List<string>();
        var count = 0;
        foreach (var file in CorpusFile.Right.Concat(CorpusFile.Wrong))
        {
            foreach (var text in script.Of(file.Source).Prepend(file.Source))
            {
                faults.AddRange(Faults(session.Type(text), session).Select(fault => $"{file.Name}: {fault}\n{text}"));
                if (count++ % AnalyzedOneIn == 0)
                {
                    await Inspection.Find(session.Written); // an analyzer that throws fails the test
                }
            }
        }

        output.WriteLine($"seed {TestSeed.Current}: {count} states, {faults.Count} faults");
        Assert.True(faults.Count == 0, $"{faults.Count} faults in {count} states, seed {TestSeed.Current}\n" + string.Join("\n----\n", faults.Take(ShownFaults)));
        Assert.True(count >= Fewest, $"{count} states");
    }

    private static IEnumerable<string> Faults(EditStep step, EditSession session)
    {
        if (step.Crash is not null)
        {
            yield return "the generator failed: " + step.Crash;
        }

        foreach (var found in step.Complaints)
        {
            yield return found.ToString();
        }

        if (session.Result.GeneratedSources.Any(source => source.SourceText.ToString().Contains("TR1999", StringComparison.Ordinal)))
        {
            yield return "an interface could not be read";
        }

        if (!step.Work.IsWithin(step.Text.Length))
        {
            yield return $"too much work: {step.Work} for {step.Text.Length} characters";
        }
    }
}
