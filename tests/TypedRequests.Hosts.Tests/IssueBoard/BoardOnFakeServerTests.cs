using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.Samples;
using static TypedRequests.Argument;

namespace TypedRequests.Hosts.Tests.IssueBoard;

/// <summary>The tests of samples/IssueBoard with a fake server.</summary>
public sealed class BoardOnFakeServerTests : IAsyncLifetime
{
    private readonly FakeServer _github = new();
    private readonly BoardFactory _board;

    public BoardOnFakeServerTests() => _board = new(services => services.AddSingleton(_github.TimeProvider).AddFakeServer(_github));

    [Fact]
    public async Task IssuesAreShown()
    {
        _github.On<IGitHub>(github => github.ListIssues("all")).Returns([Samples.Issue]);
        Assert.Equal("Pods", (await _board.CreateClient().GetFromJsonAsync<Issue[]>("/api/issues"))![0].Title);
    }

    [Fact]
    public async Task EachVisitorKeepsTheCookieOfGitHub()
    {
        _github.On<IGitHub>(github => github.SignIn("octocat", "arms")).Returns(HttpStatusCode.Found).WithHeader("Location", "/user").WithCookie("user_session=7; Path=/");
        _github.On("GET", "/user").WhenHeader("Cookie", "user_session=7").ReturnsJson("""{"login":"octocat"}""");
        _github.On<IGitHub>(github => github.FindUser()).Returns(HttpStatusCode.Unauthorized);
        _github.On<IGitHub>(github => github.FindUser()).WhenHeader("Cookie", "user_session=7").Returns(Samples.Octocat);
        var visitor = _board.CreateClient();
        await visitor.PostAsJsonAsync("/api/session", new SignIn("octocat", "arms"));
        Assert.Equal("octocat", (await visitor.GetFromJsonAsync<User>("/api/me"))!.Login);
        Assert.Equal("", await _board.CreateClient().GetStringAsync("/api/me"));
    }

    [Fact]
    public async Task ARefusalIsTold()
    {
        _github.On<IGitHub>(github => github.SignIn("octocat", Any<string>())).Returns(HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _board.CreateClient().PostAsJsonAsync("/api/session", new SignIn("octocat", "legs"))).StatusCode);
    }

    [Fact]
    public async Task ACommentIsSentAsItIsWritten()
    {
        _github.On<IGitHub>(github => github.AddComment(482, Any<NewComment>())).Returns(call => Samples.Comment(call.Argument<NewComment>().Body));
        Assert.Equal("Open them", (await (await _board.CreateClient().PostAsJsonAsync("/api/issues/482/comments", new NewComment("Open them"))).Content.ReadFromJsonAsync<Comment>())!.Body);
        Assert.Equal("Open them", _github.Calls<IGitHub>(github => github.AddComment(482, Any<NewComment>())).Once().Argument<NewComment>().Body);
    }

    [Fact]
    public async Task AGitHubThatCannotBeReachedIsABadGateway()
    {
        _github.On<IGitHub>(github => github.ListIssues(Any<string>())).CannotBeReached();
        Assert.Equal(HttpStatusCode.BadGateway, (await _board.CreateClient().GetAsync("/api/issues")).StatusCode);
    }

    [Fact]
    public async Task ATiredGatewayIsAskedAgain()
    {
        _github.On<IGitHub>(github => github.ListIssues(Any<string>())).Returns(HttpStatusCode.ServiceUnavailable).Returns([Samples.Issue]);
        Assert.Equal(HttpStatusCode.OK, (await _board.CreateClient().GetAsync("/api/issues")).StatusCode);
        _github.Calls<IGitHub>(github => github.ListIssues(Any<string>())).Times(2);
    }

    [Fact]
    public async Task CommentsArriveWhileTheyAreWritten()
    {
        _github.On<IGitHub>(github => github.Comments()).ReturnsEvents(Samples.Comment("first"), Samples.Comment("second")).Every(TimeSpan.FromMinutes(1)).Then.Returns(HttpStatusCode.NoContent);
        var events = await _board.CreateClient().GetStringAsync("/api/live");
        Assert.True(events.IndexOf("first", StringComparison.Ordinal) < events.IndexOf("second", StringComparison.Ordinal));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _board.DisposeAsync();
        _github.Dispose();
    }
}
