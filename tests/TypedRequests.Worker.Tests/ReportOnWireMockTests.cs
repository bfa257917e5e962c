using System.Net;
using WireMock.RequestBuilders;
using WireMock.Server;
using Reply = WireMock.ResponseBuilders.Response;

namespace TypedRequests.Worker.Tests;

/// <summary>The same tests of samples/Worker with WireMock.Net 1.25.</summary>
public sealed class ReportOnWireMockTests : IDisposable
{
    private const string Json = """[{"number":1,"title":"a","state":"open","comments":2},{"number":2,"title":"b","state":"closed","comments":3}]""";
    private readonly FakeClock _clock = new();
    private readonly WireMockServer _github = WireMockServer.Start();

    [Fact]
    public async Task OpenIssuesAndCommentsAreCounted()
    {
        _github.Given(Request.Create().WithPath("/repos/psf/requests/issues").WithParam("state", "all").UsingGet())
            .RespondWith(Reply.Create().WithHeader("Content-Type", "application/json").WithBody(Json));
        Assert.Equal(["1 issues are open; 5 comments in all"], await WorkerRun.OfAsync(_clock, 1, _ => { }, _github.Url!));
    }

    [Fact]
    public async Task AReportThatFailsIsOneLineAndTheNextSucceeds()
    {
        _github.Given(Request.Create().WithPath("/repos/psf/requests/issues").UsingGet()).InScenario("failing").WillSetStateTo("well")
            .RespondWith(Reply.Create().WithStatusCode(HttpStatusCode.Forbidden));
        _github.Given(Request.Create().WithPath("/repos/psf/requests/issues").UsingGet()).InScenario("failing").WhenStateIs("well")
            .RespondWith(Reply.Create().WithHeader("Content-Type", "application/json").WithBody(Json));
        var lines = await WorkerRun.OfAsync(_clock, 2, _ => { }, _github.Url!);
        Assert.Equal((true, "1 issues are open; 5 comments in all"), (lines[0].StartsWith("No report this time: ", StringComparison.Ordinal), lines[1]));
    }

    [Fact]
    public async Task ATiredGatewayIsAskedAgainAsLateAsItWants()
    {
        _github.Given(Request.Create().WithPath("/repos/psf/requests/issues").UsingGet()).InScenario("tired").WillSetStateTo("rested")
            .RespondWith(Reply.Create().WithStatusCode(HttpStatusCode.TooManyRequests).WithHeader("Retry-After", "9"));
        _github.Given(Request.Create().WithPath("/repos/psf/requests/issues").UsingGet()).InScenario("tired").WhenStateIs("rested")
            .RespondWith(Reply.Create().WithHeader("Content-Type", "application/json").WithBody(Json));
        var before = _clock.GetUtcNow();
        Assert.Equal(["1 issues are open; 5 comments in all"], await WorkerRun.OfAsync(_clock, 1, _ => { }, _github.Url!));
        Assert.True(_clock.GetUtcNow() - before >= TimeSpan.FromSeconds(9));
    }

    public void Dispose() => _github.Dispose();
}
