using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.Samples;
using static TypedRequests.Argument;

namespace TypedRequests.Hosts.Tests.IssueBoard;

/// <summary>What people copy from samples/IssueBoard has to be safe: visitors, and requests that the page never makes.</summary>
public sealed class BoardSafetyTests : IAsyncLifetime
{
    private readonly FakeServer _github = new();
    private readonly BoardFactory _board;

    public BoardSafetyTests() => _board = new(services => services.AddSingleton(_github.TimeProvider).AddFakeServer(_github));

    // A visitor that an attacker knows becomes a new one when the victim signs in.
    [Fact]
    public async Task ASignInMakesANewVisitor()
    {
        _github.On<IGitHub>(github => github.SignIn(Any<string>(), Any<string>())).Returns(Samples.Octocat);
        var planted = CookieOf(await _board.CreatePlainClient().GetAsync("/"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/session") { Headers = { { "Cookie", planted } }, Content = JsonContent.Create(new SignIn("octocat", "arms")) };
        var signedIn = CookieOf(await _board.CreatePlainClient().SendAsync(request));
        Assert.NotEqual(planted, signedIn);
    }

    [Theory]
    [InlineData("board_visitor=0123456789abcdef0123456789abcdef")]
    [InlineData("board_visitor=")]
    [InlineData("board_visitor=%00")]
    public async Task ACookieThatTheBoardHasNotMadeIsReplaced(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Cookie", cookie } } };
        Assert.StartsWith("board_visitor=", CookieOf(await _board.CreatePlainClient().SendAsync(request)));
    }

    [Theory]
    [InlineData("""{"login":1}""")]
    [InlineData("""{"login":" ","password":"x"}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"login":"octo""")]
    public async Task ASignInThatIsNoneIsABadRequest(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await _board.CreateClient().PostAsync("/api/session", content)).StatusCode);
    }

    [Theory]
    [InlineData("""{"body":" \n"}""")]
    [InlineData("{}")]
    public async Task ABlankCommentIsABadRequest(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await _board.CreateClient().PostAsync("/api/issues/482/comments", content)).StatusCode);
    }

    [Fact]
    public async Task EachIssueHasAnAddress() => Assert.Contains("Issue board", await _board.CreateClient().GetStringAsync("/issues/482"));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _board.DisposeAsync();
        _github.Dispose();
    }

    private static string CookieOf(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("Set-Cookie")).Split(';')[0];
}
