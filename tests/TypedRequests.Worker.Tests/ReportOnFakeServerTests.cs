using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.Samples;

namespace TypedRequests.Worker.Tests;

/// <summary>The tests of samples/Worker with a fake server.</summary>
public sealed class ReportOnFakeServerTests
{
    private static readonly Issue[] s_issues = [new(1, "a", "open", 2), new(2, "b", "closed", 3)];
    private readonly FakeClock _clock = new();
    private readonly FakeServer _github;

    public ReportOnFakeServerTests() => _github = new(_clock);

    [Fact]
    public async Task OpenIssuesAndCommentsAreCounted()
    {
        _github.On<IGitHubIssues>(github => github.ListIssues("psf", "requests", "all")).Returns(s_issues);
        Assert.Equal(["1 issues are open; 5 comments in all"], await WorkerRun.OfAsync(_clock, 1, services => services.AddFakeServer(_github)));
    }

    [Fact]
    public async Task AReportThatFailsIsOneLineAndTheNextSucceeds()
    {
        _github.On<IGitHubIssues>(github => github.ListIssues("psf", "requests", "all")).Returns(HttpStatusCode.Forbidden).Returns(s_issues);
        var lines = await WorkerRun.OfAsync(_clock, 2, services => services.AddFakeServer(_github));
        Assert.Equal((true, "1 issues are open; 5 comments in all"), (lines[0].StartsWith("No report this time: ", StringComparison.Ordinal), lines[1]));
    }

    [Fact]
    public async Task ATiredGatewayIsAskedAgainAsLateAsItWants()
    {
        _github.On<IGitHubIssues>(github => github.ListIssues("psf", "requests", "all")).ReturnsTooManyRequests(TimeSpan.FromSeconds(9)).Returns(s_issues);
        var before = _clock.GetUtcNow();
        Assert.Equal(["1 issues are open; 5 comments in all"], await WorkerRun.OfAsync(_clock, 1, services => services.AddFakeServer(_github)));
        Assert.True(_clock.GetUtcNow() - before >= TimeSpan.FromSeconds(9));
    }
}
