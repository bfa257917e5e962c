using System.Net;
using Moq;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using static TypedRequests.Argument;

namespace TypedRequests.Testing.Tests.Pages;

/// <summary>docs/testing.md: what it shows compiles, and does what it says.</summary>
public sealed class TestingPageTests
{
    private static readonly Issue[] all = [.. Enumerable.Range(1, 7).Select(number => new Issue(number, "Pods"))];
    private static readonly Issue found = new(2, "Found");

    [Fact]
    public async Task TheFirstFake()
    {
        using var server = new FakeServer();
        server.On<IGitHubIssues>(github => github.GetIssue("psf", "requests", 482)).Returns(new Issue(482, "Pods"));

        IGitHubIssues issues = server.Session().For<IGitHubIssues>();
        Issue issue = await issues.GetIssue("psf", "requests", 482);
        Assert.Equal("Pods", issue.Title);
        var failure = await Assert.ThrowsAsync<FakeServerException>(() => issues.GetIssue("psf", "requests", 483));
        Assert.StartsWith("""
            No expectation fits GET https://api.github.com/repos/psf/requests/issues/483 (IGitHubIssues.GetIssue("psf", "requests", 483)).
            The nearest one, IGitHubIssues.GetIssue("psf", "requests", 482), differs:
              number: expected 482, was 483
            """.ReplaceLineEndings("\n"), failure.Message);
    }

    [Fact]
    public async Task Arguments()
    {
        using var server = new FakeServer();
        server.On<IGitHubIssues>(github => github.GetIssue("psf", Any<string>(), Is<int>(number => number > 400))).Returns(call => new Issue(call.Argument<int>(), "Pods"));

        List<NewIssue> created = [];
        server.On<IGitHubIssues>(github => github.CreateIssue("psf", "requests", Capture(created))).Returns(new Issue(483, "New")).WithStatus(HttpStatusCode.Created);
        IGitHubIssues issues = server.Session().For<IGitHubIssues>();
        Assert.Equal(500, (await issues.GetIssue("psf", "any", 500)).Number);
        Assert.Equal(483, (await issues.CreateIssue("psf", "requests", new("New"))).Number);
        Assert.Equal([new NewIssue("New")], created);
    }

    [Fact]
    public async Task Replies()
    {
        using var server = new FakeServer();
        server.On<IGitHubIssues>(github => github.FindIssue(1)).Returns(HttpStatusCode.NotFound);
        server.On<IGitHubIssues>(github => github.TryClose(1)).ReturnsError(409, new Refusal("locked"));
        server.On<IGitHubIssues>(github => github.ListIssues()).ReturnsPages(all, pageSize: 3);
        server.On<IGitHubIssues>(github => github.Comments()).ReturnsEvents(new Comment("first"), new Comment("second")).Every(TimeSpan.FromSeconds(5));
        server.On<IGitHubIssues>(github => github.Archive()).ReturnsStream([[1, 2], [3]], every: TimeSpan.FromSeconds(1));
        IGitHubIssues issues = server.Session().For<IGitHubIssues>();
        Assert.Null(await issues.FindIssue(1));
        Assert.Equal("locked", (await issues.TryClose(1)).Error?.Reason);
        List<int> numbers = [];
        await foreach (var issue in issues.ListIssues()) numbers.Add(issue.Number);
        Assert.Equal(Enumerable.Range(1, 7), numbers);
        List<string> comments = [];
        await foreach (var comment in issues.Comments()) comments.Add(comment.Body);
        Assert.Equal(["first", "second"], comments);
        await using var archive = await issues.Archive();
        Assert.Equal([1, 2, 3], await archive.ReadAllAsync());
    }

    [Fact]
    public async Task CallsThatAreWrittenByHand()
    {
        using var server = new FakeServer();
        server.On("GET", "/users/{id}{?full}").Returns(call => JsonBody.Of(new { id = call.RouteValue("id") }));
        server.On("GET", "/search?type=book{&page}").ExactQuery().ReturnsJson("[]");
        server.On("POST", "/login").When(call => call.Form.Contains(new("user", "ann"))).WithCookie("sid=1; Path=/");
        server.Otherwise().Returns(HttpStatusCode.NotFound);
        var session = server.Session("https://api.example");
        Assert.Equal("""{"id":"7"}""", (await session.GetAsync("/users/7?full=1")).Text);
        Assert.Equal("[]", (await session.GetAsync("/search?type=book&page=2")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await session.GetAsync("/search?type=book&sort=up")).StatusCode);
        await session.PostAsync("/login", new() { Form = { ["user"] = "ann" } });
        Assert.Equal("1", session.Cookies.Single().Value);
    }

    [Fact]
    public async Task WhatWasCalled()
    {
        using var server = new FakeServer();
        server.On("POST", "/login");
        server.On<IGitHubIssues>(github => github.CreateIssue("psf", "requests", Any<NewIssue>())).Returns(new Issue(1, "New"));
        server.On<IGitHubIssues>(github => github.FindIssue(1)).Returns(new Issue(1, "New"));
        await server.Session().PostAsync("https://api.github.com/login");
        IGitHubIssues issues = server.Session().For<IGitHubIssues>();
        await issues.CreateIssue("psf", "requests", new("New"));
        await issues.FindIssue(1);
        ReceivedCall sent = server.Calls<IGitHubIssues>(github => github.CreateIssue("psf", "requests", Any<NewIssue>())).Once();
        Assert.Equal("New", sent.Argument<NewIssue>().Title);
        Assert.Equal("application/json", sent.Header("Content-Type"));
        server.Calls("DELETE", "/{+any}").Never();
        server.VerifyOrder(server.Calls("POST", "/login"), server.Calls<IGitHubIssues>(github => github.FindIssue(1)));
        server.VerifyAll();
    }

    [Fact]
    public async Task TimeAndFaults()
    {
        using var server = new FakeServer();
        IGitHubIssues issues = server.Session().For<IGitHubIssues>();
        server.On<IGitHubIssues>(github => github.FindIssue(2)).Returns(found).After(TimeSpan.FromSeconds(101));
        await Assert.ThrowsAsync<RequestTimeoutException>(() => issues.FindIssue(2));
    }

    [Fact]
    public async Task WithoutANetwork()
    {
        Response conflict = Response.Create(new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent("locked") });
        var failure = new ApiException(conflict);
        Response<Issue> response = Response.Create(new HttpResponseMessage(HttpStatusCode.Created), new Issue(1, "New"));
        ApiResult<Issue, Refusal> refused = ApiResult.Failure<Issue, Refusal>(conflict, new Refusal("locked"));
        var pages = new Paged<Issue>([new Page<Issue>([new Issue(1, "New")], response)]);

        IGitHubIssues substitute = Substitute.For<IGitHubIssues>();
        substitute.GetIssue("psf", "requests", 482).Returns(new Issue(482, "Pods"));
        substitute.FindIssue(1).ThrowsAsync(failure);
        substitute.ListIssues().Returns(pages);
        Assert.Equal(482, (await substitute.GetIssue("psf", "requests", 482)).Number);
        Assert.Same(failure, await Assert.ThrowsAsync<ApiException>(() => substitute.FindIssue(1)));

        var mock = new Mock<IGitHubIssues>();
        mock.Setup(github => github.GetIssue("psf", "requests", 482, It.IsAny<CancellationToken>())).ReturnsAsync(new Issue(482, "Pods"));
        mock.Setup(github => github.TryClose(1)).ReturnsAsync(refused);
        mock.Setup(github => github.ListIssues()).Returns(pages);
        Assert.Equal("locked", (await mock.Object.TryClose(1)).Error?.Reason);
        await foreach (var issue in mock.Object.ListIssues()) Assert.Equal("New", issue.Title);
    }
}
