using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using RichardSzalay.MockHttp;

namespace TypedRequests.Worker.Tests;

/// <summary>The same tests of samples/Worker with MockHttp 7.1.</summary>
public sealed class ReportOnMockHttpTests
{
    private const string Json = """[{"number":1,"title":"a","state":"open","comments":2},{"number":2,"title":"b","state":"closed","comments":3}]""";
    private const string Url = "https://api.github.com/repos/psf/requests/issues?state=all";
    private readonly FakeClock _clock = new();
    private readonly MockHttpMessageHandler _github = new();

    [Fact]
    public async Task OpenIssuesAndCommentsAreCounted()
    {
        _github.When(HttpMethod.Get, Url).Respond("application/json", Json);
        Assert.Equal(["1 issues are open; 5 comments in all"], await WorkerRun.OfAsync(_clock, 1, Replace));
    }

    [Fact]
    public async Task AReportThatFailsIsOneLineAndTheNextSucceeds()
    {
        _github.Expect(HttpMethod.Get, Url).Respond(HttpStatusCode.Forbidden);
        _github.Expect(HttpMethod.Get, Url).Respond("application/json", Json);
        var lines = await WorkerRun.OfAsync(_clock, 2, Replace);
        Assert.Equal((true, "1 issues are open; 5 comments in all"), (lines[0].StartsWith("No report this time: ", StringComparison.Ordinal), lines[1]));
    }

    [Fact]
    public async Task ATiredGatewayIsAskedAgainAsLateAsItWants()
    {
        _github.Expect(HttpMethod.Get, Url).Respond(_ => new HttpResponseMessage(HttpStatusCode.TooManyRequests)
        {
            Headers = { { "Retry-After", "9" } },
        });
        _github.Expect(HttpMethod.Get, Url).Respond(_ => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(Json, Encoding.UTF8, "application/json"),
        });
        var before = _clock.GetUtcNow();
        Assert.Equal(["1 issues are open; 5 comments in all"], await WorkerRun.OfAsync(_clock, 1, Replace));
        Assert.True(_clock.GetUtcNow() - before >= TimeSpan.FromSeconds(9));
    }

    private void Replace(IServiceCollection services) => services.ConfigureHttpClientDefaults(clients => clients.ConfigurePrimaryHttpMessageHandler(() => _github));
}
