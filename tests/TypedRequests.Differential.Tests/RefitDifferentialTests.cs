using TypedRequests.Differential.Tests.Comparing;
using TypedRequests.Differential.Tests.Migrating;
using TypedRequests.TestServers;

namespace TypedRequests.Differential.Tests;

/// <summary>Each interface of Refit sends after its migration what it sent before, or the difference was announced.</summary>
public sealed class RefitDifferentialTests(ITestOutputHelper output)
{
    public static TheoryData<string> Titles => [.. PeerRuns.Refit.Cases.Select(@case => @case.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task SendsTheSameOrSaidOtherwise(string title)
    {
        var verdict = await PeerRuns.RefitMigrated.Judge(PeerRuns.Refit.Find(title));
        Assert.True(!verdict.Faults().Any(), verdict.Explain());
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task WhatIsWrittenHasNoFindingsButDeservedOnes(string title)
    {
        var @case = PeerRuns.Refit.Find(title);
        Assert.Equal(@case.Deserved, await PeerRuns.RefitMigrated.FindingsOf(@case));
    }

    [Fact]
    public async Task DifferencesOfAllClientsAreOnThePage()
    {
        var page = string.Join(' ', File.ReadAllText(RepositoryFolder.PathOf("docs", "coming-from-refit.md")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)); // a sentence may go over several lines
        var verdicts = await Task.WhenAll(PeerRuns.Refit.Cases.Select(PeerRuns.RefitMigrated.Judge));
        Assert.All(verdicts.SelectMany(verdict => verdict.Standing).Distinct(), standing => Assert.Contains(StandingDifferences.PieceOf(standing), page, StringComparison.Ordinal));
        output.WriteLine(VerdictCounts.Of(verdicts));
    }
}
