using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TypedRequests.Samples;

namespace TypedRequests.Tests.Samples;

public sealed class GitHubServerTests : IAsyncLifetime
{
    private const string Issues = "repos/psf/requests/issues";
    private GitHubServer _server = null!; // set before each test
    private HttpClient _client = null!; // set before each test

    public async ValueTask InitializeAsync()
    {
        _server = await GitHubServer.StartAsync(rateLimit: 8);
        _client = new HttpClient { BaseAddress = _server.Address };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("tests/1");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task TheIssueHasEveryMemberThatGitHubRecorded()
    {
        using var fixture = Conformance.Json("octokit-fixtures/scenarios/api.github.com/paginate-issues/normalized-fixture.json");
        var recorded = JsonObject.Create(fixture.RootElement[0].GetProperty("response")[0])!;
        var served = (await GetAsync($"{Issues}/482")).AsObject();
        Assert.Empty(Members(recorded).Except(Members(served)));
        Assert.Empty(Members(recorded["user"]!).Except(Members(served["user"]!)));
    }

    [Fact]
    public async Task TheIssueIsTheOneOfTheTutorial()
    {
        var issue = await GetAsync($"{Issues}/482");
        var comments = await GetAsync($"{Issues}/482/comments");
        Assert.Equal("Feature any http verb in docs", (string?)issue["title"]);
        Assert.Equal((10, 10), ((int)issue["comments"]!, comments.AsArray().Count));
        Assert.Equal(issue["user"]!["login"]!.ToString(), comments[0]!["user"]!["login"]!.ToString());
        Assert.Equal("Probably in the \"advanced\" section", (string?)comments[2]!["body"]);
        Assert.Equal("kennethreitz", (string?)comments[2]!["user"]!["login"]);
    }

    [Fact]
    public async Task PagesAreLinked()
    {
        var middle = await _client.GetAsync($"{Issues}/482/comments?per_page=4&page=2");
        var at = $"{_server.Address}{Issues}/482/comments?per_page=4&page=";
        var links = $"<{at}1>; rel=\"prev\", <{at}3>; rel=\"next\", <{at}3>; rel=\"last\", <{at}1>; rel=\"first\"";
        Assert.Equal(links, Assert.Single(middle.Headers.GetValues("Link")));
        Assert.Equal(2, (await GetAsync($"{Issues}/482/comments?per_page=4&page=3")).AsArray().Count);
    }

    [Fact]
    public async Task AnUnchangedIssueIs304()
    {
        var first = await _client.GetAsync($"{Issues}/482");
        using var again = new HttpRequestMessage(HttpMethod.Get, $"{Issues}/482") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task IssuesAreFilteredByState()
    {
        Assert.Equal([482, 480], Numbers(await GetAsync(Issues)));
        Assert.Equal([478], Numbers(await GetAsync($"{Issues}?state=closed")));
        Assert.Equal([482, 480, 478], Numbers(await GetAsync($"{Issues}?state=all")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _client.GetAsync($"{Issues}?state=odd")).StatusCode);
    }

    [Fact]
    public async Task WritingNeedsASession()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _client.PostAsJsonAsync(Issues, new { title = "x" })).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SignInAsync("wrong")).StatusCode);
        var user = await SignInAsync(GitHubServer.Password);
        Assert.Equal("octocat", (string?)(await user.Content.ReadFromJsonAsync<JsonNode>())!["login"]);
        var made = await _client.PostAsJsonAsync(Issues, new { title = "x" });
        Assert.Equal((HttpStatusCode.Created, $"{_server.Address}{Issues}/483"), (made.StatusCode, made.Headers.Location!.ToString()));
        var invalid = await _client.PostAsJsonAsync(Issues, new { body = "no title" });
        Assert.Equal("missing_field", (string?)(await invalid.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task APatchKeepsWhatItDoesNotName()
    {
        await SignInAsync(GitHubServer.Password);
        var before = await GetAsync($"{Issues}/482");
        var closed = await (await _client.PatchAsJsonAsync($"{Issues}/482", new { state = "closed" })).Content.ReadFromJsonAsync<JsonNode>();
        Assert.Equal((before["body"]!.ToString(), "closed"), (closed!["body"]!.ToString(), closed["state"]!.ToString()));
        var emptied = await (await _client.PatchAsJsonAsync($"{Issues}/482", new { body = (string?)null })).Content.ReadFromJsonAsync<JsonNode>();
        Assert.Null(emptied!["body"]);
    }

    [Fact]
    public async Task NewCommentsAreEvents()
    {
        await SignInAsync(GitHubServer.Password);
        using var reader = new StreamReader(await _client.GetStreamAsync("events?take=1"));
        string? line;
        do line = await reader.ReadLineAsync();
        while (line is not ": listening");
        await _client.PostAsJsonAsync($"{Issues}/482/comments", new { body = "news" });
        var events = await reader.ReadToEndAsync();
        Assert.Contains("event: comment\ndata: {", events);
        Assert.Contains("\"body\":\"news\"", events);
    }

    [Fact]
    public async Task TheRateLimitRunsOutAndSaysSo()
    {
        var remaining = new List<string>();
        for (var i = 0; i < 8; i++) remaining.Add((await _client.GetAsync(Issues)).Headers.GetValues("X-RateLimit-Remaining").Single());
        Assert.Equal(["7", "6", "5", "4", "3", "2", "1", "0"], remaining);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.GetAsync(Issues)).StatusCode);
    }

    [Theory]
    [InlineData("repos/psf/requests/issues/9999")]
    [InlineData("repos/psf/other/issues")]
    [InlineData("nothing/here")]
    public async Task WhatIsNotThereIs404AsJson(string path)
    {
        var response = await _client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Not Found", (string?)(await response.Content.ReadFromJsonAsync<JsonNode>())!["message"]);
    }

    private async Task<JsonNode> GetAsync(string path) => (await _client.GetFromJsonAsync<JsonNode>(path))!;

    private Task<HttpResponseMessage> SignInAsync(string password) =>
        _client.PostAsync("session", new FormUrlEncodedContent([new("login", GitHubServer.Login), new("password", password)]));

    private static IEnumerable<string> Members(JsonNode node) => node.AsObject().Select(member => member.Key);

    private static IEnumerable<int> Numbers(JsonNode issues) => issues.AsArray().Select(issue => (int)issue!["number"]!);
}
