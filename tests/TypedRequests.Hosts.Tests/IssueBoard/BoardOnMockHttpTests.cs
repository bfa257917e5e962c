using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using RichardSzalay.MockHttp;
using TypedRequests.Samples;

namespace TypedRequests.Hosts.Tests.IssueBoard;

/// <summary>The same tests of samples/IssueBoard with MockHttp 7.1.</summary>
public sealed class BoardOnMockHttpTests : IAsyncLifetime
{
    private const string Issues = "/repos/psf/requests/issues";
    private const string IssueJson = """
        {"number":482,"title":"Pods","body":"Open them","state":"open","user":{"login":"octocat"},"comments":1,"labels":[{"name":"bay"}],"created_at":"1970-01-01T00:00:00Z"}
        """;

    private readonly MockHttpMessageHandler _github = new();
    private readonly BoardFactory _board;

    public BoardOnMockHttpTests() => _board = new(services =>
        services.AddSingleton<TimeProvider>(new FakeClock()).ConfigureHttpClientDefaults(clients => clients.ConfigurePrimaryHttpMessageHandler(() => _github)));

    [Fact]
    public async Task IssuesAreShown()
    {
        _github.When(HttpMethod.Get, Issues).WithExactQueryString("state=all").Respond("application/json", $"[{IssueJson}]");
        Assert.Equal("Pods", (await _board.CreateClient().GetFromJsonAsync<Issue[]>("/api/issues"))![0].Title);
    }

    [Fact]
    public async Task EachVisitorKeepsTheCookieOfGitHub()
    {
        _github.When(HttpMethod.Post, "/session").WithFormData([new("login", "octocat"), new("password", "arms")]).Respond(_ => new HttpResponseMessage(HttpStatusCode.Found)
        {
            Headers = { { "Location", "/user" }, { "Set-Cookie", "user_session=7; Path=/" } },
        });
        _github.When(HttpMethod.Get, "/user").WithHeaders("Cookie", "user_session=7").Respond("application/json", """{"login":"octocat"}""");
        _github.When(HttpMethod.Get, "/user").Respond(HttpStatusCode.Unauthorized);
        var visitor = _board.CreateClient();
        await visitor.PostAsJsonAsync("/api/session", new SignIn("octocat", "arms"));
        Assert.Equal("octocat", (await visitor.GetFromJsonAsync<User>("/api/me"))!.Login);
        Assert.Equal("", await _board.CreateClient().GetStringAsync("/api/me"));
    }

    [Fact]
    public async Task ARefusalIsTold()
    {
        _github.When(HttpMethod.Post, "/session").WithFormData("login", "octocat").Respond(HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _board.CreateClient().PostAsJsonAsync("/api/session", new SignIn("octocat", "legs"))).StatusCode);
    }

    [Fact]
    public async Task ACommentIsSentAsItIsWritten()
    {
        List<string> bodies = [];
        _github.When(HttpMethod.Post, Issues + "/482/comments").Respond(async request =>
        {
            bodies.Add((await request.Content!.ReadFromJsonAsync<NewComment>())!.Body);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(CommentJson(bodies[^1]), Encoding.UTF8, "application/json") };
        });
        Assert.Equal("Open them", (await (await _board.CreateClient().PostAsJsonAsync("/api/issues/482/comments", new NewComment("Open them"))).Content.ReadFromJsonAsync<Comment>())!.Body);
        Assert.Equal(["Open them"], bodies);
    }

    [Fact]
    public async Task AGitHubThatCannotBeReachedIsABadGateway()
    {
        _github.When(HttpMethod.Get, Issues).Throw(new HttpRequestException(HttpRequestError.ConnectionError));
        Assert.Equal(HttpStatusCode.BadGateway, (await _board.CreateClient().GetAsync("/api/issues")).StatusCode);
    }

    [Fact]
    public async Task ATiredGatewayIsAskedAgain()
    {
        _github.Expect(HttpMethod.Get, Issues).Respond(HttpStatusCode.ServiceUnavailable);
        _github.Expect(HttpMethod.Get, Issues).Respond("application/json", $"[{IssueJson}]");
        Assert.Equal(HttpStatusCode.OK, (await _board.CreateClient().GetAsync("/api/issues")).StatusCode);
        _github.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task CommentsArriveWhileTheyAreWritten()
    {
        _github.Expect(HttpMethod.Get, "/events").Respond("text/event-stream", $"data: {CommentJson("first")}\n\ndata: {CommentJson("second")}\n\n");
        _github.Expect(HttpMethod.Get, "/events").Respond(HttpStatusCode.NoContent);
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
