using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Differential.Tests.Migrating;

namespace TypedRequests.Differential.Tests;

/// <summary>Before anything is migrated: every case compiles with its library, and its calls send requests. A case that does not would prove nothing.</summary>
public sealed class PeerCasesTests
{
    public static TheoryData<string> RefitTitles => [.. PeerRuns.Refit.Cases.Select(@case => @case.Title)];

    public static TheoryData<string> RestEaseTitles => [.. PeerRuns.RestEase.Cases.Select(@case => @case.Title)];

    [Theory]
    [MemberData(nameof(RefitTitles))]
    public Task ARefitCaseRuns(string title) => RunAsync(PeerRuns.Refit, title);

    [Theory]
    [MemberData(nameof(RestEaseTitles))]
    public Task ARestEaseCaseRuns(string title) => RunAsync(PeerRuns.RestEase, title);

    [Fact]
    public void ThereAreEnoughCases()
    {
        Assert.True(PeerRuns.Refit.Cases.Count >= 220, $"{PeerRuns.Refit.Cases.Count} cases of Refit.");
        Assert.True(PeerRuns.RestEase.Cases.Count >= 55, $"{PeerRuns.RestEase.Cases.Count} cases of RestEase.");
    }

    private static async Task RunAsync(PeerRun run, string title)
    {
        MigrationCase @case = run.Find(title);
        Assert.True(run.ErrorsOf(@case) is null, run.ErrorsOf(@case));
        if (@case.Kept.Count > 0) return; // what cannot be migrated need not run here
        foreach (var outcome in await run.Run(@case))
        {
            // What an error status does differs from peer to peer; the request is there.
            Assert.True(outcome.Failure is null || @case.Reply.Status >= 400, outcome.Failure);
            Assert.NotEmpty(outcome.Requests);
        }
    }
}
