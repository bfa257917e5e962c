using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.Samples;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using Reply = WireMock.ResponseBuilders.Response;

namespace TypedRequests.Hosts.Tests.IssueBoard;

/// <summary>The same tests of samples/IssueBoard with WireMock.Net 1.25.</summary>
public sealed class BoardOnWireMockTests : IAsyncLifetime
{
    private const string Issues = "/repos/psf/requests/issues";
    private const string IssueJson = """
        {"number":482,"title":"Pods","body":"Open them","state":"open","user":{"login":"octocat"},"comments":1,"labels":[{"name":"bay"}],"created_at":"1970-01-01T00:00:00Z"}
        """;

    private readonly WireMockServer _github = WireMockServer.Start();
    private readonly BoardFactory _board;

    public BoardOnWireMockTests() => _board = new(services => services.AddSingleton<TimeProvider>(new FakeClock())
        .ConfigureAll<HttpSessionOptions>(options => (options.BaseAddress, options.Connections.UseEnvironmentProxy) = (new Uri(_github.Url!), false)));

    [Fact]
    public async Task IssuesAreShown()
    {
        _github.Given(Request.Create().WithPath(Issues).UsingGet().WithParam("state", "all"))
            .RespondWith(Reply.Create().WithHeader("Content-Type", "application/json").WithBody($"[{IssueJson}]"));
        Assert.Equal("Pods", (await _board.CreateClient().GetFromJsonAsync<Issue[]>("/api/issues"))![0].Title);
    }

    [Fact]
    public async Task EachVisitorKeepsTheCookieOfGitHub()
    {
        _github.Given(Request.Create().WithPath("/session").UsingPost().WithBody("login=octocat&password=arms"))
            .RespondWith(Reply.Create().WithStatusCode(HttpStatusCode.Found).WithHeader("Location", "/user").WithHeader("Set-Cookie", "user_session=7; Path=/"));
        _github.Given(Request.Create().WithPath("/user").UsingGet().WithCookie("user_session", "7")).AtPriority(1)
            .RespondWith(Reply.Create().WithHeader("Content-Type", "application/json").WithBody("""{"login":"octocat"}"""));
        _github.Given(Request.Create().WithPath("/user").UsingGet()).AtPriority(2)
            .RespondWith(Reply.Create().WithStatusCode(HttpStatusCode.Unauthorized));
        var visitor = _board.CreateClient();
        await visitor.PostAsJsonAsync("/api/session", new SignIn("octocat", "arms"));
        Assert.Equal("octocat", (await visitor.GetFromJsonAsync<User>("/api/me"))!.Login);
        Assert.Equal("", await _board.CreateClient().GetStringAsync("/api/me"));
    }

    [Fact]
    public async Task ARefusalIsTold()
    {
        _github.Given(Request.Create().WithPath("/session").UsingPost()).RespondWith(Reply.Create().WithStatusCode(HttpStatusCode.Unauthorized));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _board.CreateClient().PostAsJsonAsync("/api/session", new SignIn("octocat", "legs"))).StatusCode);
    }

    [Fact]
    public async Task ACommentIsSentAsItIsWritten()
    {
        _github.Given(Request.Create().WithPath(Issues + "/482/comments").UsingPost())
            .RespondWith(Reply.Create().WithHeader("Content-Type", "application/json").WithBody(CommentJson("Open them")));
        Assert.Equal("Open them", (await (await _board.CreateClient().PostAsJsonAsync("/api/issues/482/comments", new NewComment("Open them"))).Content.ReadFromJsonAsync<Comment>())!.Body);
        var sent = Assert.Single(_github.LogEntries, entry => entry.RequestMessage.Path == Issues + "/482/comments");
        Assert.Equal("""{"body":"Open them"}""", sent.RequestMessage.Body);
    }

    [Fact]
    public async Task AGitHubThatCannotBeReachedIsABadGateway()
    {
        _github.Stop(); // an address that nobody listens on
        Assert.Equal(HttpStatusCode.BadGateway, (await _board.CreateClient().GetAsync("/api/issues")).StatusCode);
    }

    [Fact]
    public async Task ATiredGatewayIsAskedAgain()
    {
        _github.Given(Request.Create().WithPath(Issues).UsingGet()).InScenario("tired").WillSetStateTo("rested")
            .RespondWith(Reply.Create().WithStatusCode(HttpStatusCode.ServiceUnavailable));
        _github.Given(Request.Create().WithPath(Issues).UsingGet()).InScenario("tired").WhenStateIs("rested")
            .RespondWith(Reply.Create().WithHeader("Content-Type", "application/json").WithBody($"[{IssueJson}]"));
        Assert.Equal(HttpStatusCode.OK, (await _board.CreateClient().GetAsync("/api/issues")).StatusCode);
        Assert.Equal(2, _github.LogEntries.Count(entry => entry.RequestMessage.Path == Issues));
    }

    [Fact]
    public async Task CommentsArriveWhileTheyAreWritten()
    {
        _github.Given(Request.Create().WithPath("/events").UsingGet()).InScenario("live").WillSetStateTo("over")
            .RespondWith(Reply.Create().WithHeader("Content-Type", "text/event-stream").WithBody($"data: {CommentJson("first")}\n\ndata: {CommentJson("second")}\n\n"));
        _github.Given(Request.Create().WithPath("/events").UsingGet()).InScenario("live").WhenStateIs("over")
            .RespondWith(Reply.Create().WithStatusCode(HttpStatusCode.NoContent));
        var events = await _board.CreateClient().GetStringAsync("/api/live");
        Assert.True(events.IndexOf("first", StringComparison.Ordinal) < events.IndexOf("second", StringComparison.Ordinal));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _board.DisposeAsync();
        _github.Dispose();
    }

    private static string CommentJson(string body) =>
        $$"""{"id":1,"body":"{{body}}","user":{"login":"octocat"},"created_at":"1970-01-01T00:00:00Z","issue_url":"https://api.github.com/repos/psf/requests/issues/482"}""";
}
