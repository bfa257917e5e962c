using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Tests.Corpus;

/// <summary>Interfaces as people really get them wrong, and as they rightly write them though it looks odd.</summary>
public sealed class CorpusTests
{
    private static readonly Lazy<Task<CorpusRun>> s_wrong = new(() => CorpusRun.Of(CorpusFile.Wrong));
    private static readonly Lazy<Task<CorpusRun>> s_right = new(() => CorpusRun.Of(CorpusFile.Right));

    [Fact]
    public async Task EveryWrongInterfaceIsFoundAtTheMarkedPlaceAndNowhereElse()
    {
        var run = await s_wrong.Value;
        var misses = CorpusFile.Wrong.SelectMany(file => Compare(file, run.Findings(file))).ToList();
        Assert.True(misses.Count == 0, string.Join('\n', misses));
    }

    [Fact]
    public async Task NoWrongInterfaceMakesAnErrorInEmittedCode()
    {
        var errors = (await s_wrong.Value).InEmittedCode.Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    [Fact]
    public async Task NoRightInterfaceIsReported()
    {
        var run = await s_right.Value;
        var reports = CorpusFile.Right.SelectMany(run.Findings).Where(found => found.Severity > DiagnosticSeverity.Info).ToList();
        Assert.True(reports.Count == 0, string.Join('\n', reports));
    }

    [Fact]
    public async Task EveryRightInterfaceCompilesWithoutAWarning()
    {
        var run = await s_right.Value;
        var complaints = run.InEmittedCode.Concat(CorpusFile.Right.SelectMany(run.Complaints)).ToList();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Fact]
    public void TheCorpusIsLarge()
    {
        Assert.True(CorpusFile.Wrong.Count >= 382, $"{CorpusFile.Wrong.Count} wrong interfaces");
        Assert.True(CorpusFile.Right.Count >= 253, $"{CorpusFile.Right.Count} right interfaces");
        Assert.All(CorpusFile.Wrong, file => Assert.NotEmpty(file.Marks));
        Assert.All(CorpusFile.Right, file => Assert.Empty(file.Marks));
    }

    // Advice counts only where a file is about it.
    private static IEnumerable<string> Compare(CorpusFile file, IEnumerable<Diagnostic> found)
    {
        var expected = file.Marks.Select(mark => Place(file, mark.Id, mark.Span.Start, mark.Span.Length)).ToHashSet();
        var actual = found.Where(finding => finding.Severity > DiagnosticSeverity.Info || file.Marks.Any(mark => mark.Id == finding.Id))
            .Select(finding => Place(file, finding.Id, finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length)).ToHashSet();
        return expected.Except(actual).Select(place => $"{file.Name}: missing {place}")
            .Concat(actual.Except(expected).Select(place => $"{file.Name}: unexpected {place}"));
    }

    private static string Place(CorpusFile file, string id, int start, int length) => $"{id} at {start} on '{file.Source.Substring(start, length)}'";
}
