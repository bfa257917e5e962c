using System.Net;
using static TypedRequests.Argument;

namespace TypedRequests.Docs.Tests.Testing;

/// <summary>Situations of docs/testing.md: calls by hand, what was called, the whole session below a fake.</summary>
public sealed class RouteAndVerificationTests : IDisposable
{
    private readonly FakeServer _server = new();

    private ILibrary Library => _server.Session().For<ILibrary>();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task ARouteValueIsInTheReply()
    {
        _server.On("GET", "/users/{id}{?full}").Returns(call => JsonBody.Of(new { id = call.RouteValue("id") }));
        Response response = await _server.Session("https://api.example").GetAsync("/users/7?full=true");
        Assert.Equal("7", (string?)response.Json()!["id"]);
    }

    [Fact]
    public async Task LiteralQueryMustBeThereAndOthersMayBe()
    {
        _server.On("GET", "/search?type=book").ReturnsText("found");
        using Session session = _server.Session("https://api.example");
        Assert.Equal("found", (await session.GetAsync("/search?page=2&type=book")).Text);
        await Assert.ThrowsAsync<FakeServerException>(() => session.GetAsync("/search?type=film"));
    }

    [Fact]
    public async Task AnExactQueryTakesNoOthers()
    {
        _server.On("GET", "/search?type=book{&page}").ExactQuery().ReturnsJson("[]");
        using Session session = _server.Session("https://api.example");
        Assert.Equal("[]", (await session.GetAsync("/search?type=book&page=2")).Text);
        await Assert.ThrowsAsync<FakeServerException>(() => session.GetAsync("/search?type=book&sort=x"));
    }

    [Fact]
    public async Task OneServerAlone()
    {
        _server.On("GET", "https://a.example/x").ReturnsText("a");
        _server.On("GET", "https://b.example/x").ReturnsText("b");
        using Session session = _server.Session();
        Assert.Equal(("a", "b"), ((await session.GetAsync("https://a.example/x")).Text, (await session.GetAsync("https://b.example/x")).Text));
    }

    [Fact]
    public async Task AHeaderNarrowsATypedExpectation()
    {
        _server.On<ILibrary>(library => library.Me()).Returns(HttpStatusCode.Unauthorized);
        _server.On<ILibrary>(library => library.Me()).WhenHeader("Authorization", "Bearer t").Returns(new Member("ann"));
        using Session session = _server.Session();
        await Assert.ThrowsAsync<ApiException>(() => session.For<ILibrary>().Me());
        session.Auth = Auth.Bearer("t");
        Assert.Equal("ann", (await session.For<ILibrary>().Me()).Name);
    }

    [Fact]
    public async Task AFormNarrows()
    {
        _server.On("POST", "/login").When(call => call.Form.Contains(new("user", "ann"))).WithCookie("sid=1; Path=/");
        _server.On<ILibrary>(library => library.Me()).WhenHeader("Cookie", "sid=1").Returns(new Member("ann"));
        ILibrary library = Library;
        await library.Login("ann", "pw");
        Assert.Equal("ann", (await library.Me()).Name);
    }

    [Fact]
    public async Task TheRestIsAnsweredOtherwise()
    {
        _server.Otherwise().Returns(HttpStatusCode.NotFound);
        Assert.Null(await Library.FindBook(1));
    }

    [Fact]
    public async Task AnUnexpectedCallNamesTheNearestExpectation()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(new Book(1, "a"));
        FakeServerException refused = await Assert.ThrowsAsync<FakeServerException>(() => Library.GetBook(2));
        Assert.Contains("id: expected 1, was 2", refused.Message);
    }

    [Fact]
    public async Task ARedirectIsFollowedByTheRealSession()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ReturnsRedirect("/moved");
        _server.On("GET", "/moved").ReturnsJson("""{"id":1,"title":"Emma"}""");
        Assert.Equal("Emma", (await Library.GetBook(1)).Title);
        _server.Calls("GET", "/moved").Once();
    }

    [Fact]
    public async Task ACookieOfAnAnswerGoesBack()
    {
        _server.On("GET", "/first").WithCookie("sid=7; Path=/");
        _server.On("GET", "/second").WhenHeader("Cookie", "sid=7").ReturnsText("known");
        using Session session = _server.Session("https://api.example");
        await session.GetAsync("/first");
        Assert.Equal("known", (await session.GetAsync("/second")).Text);
    }

    [Fact]
    public async Task WhatWasSentIsRead()
    {
        _server.On<ILibrary>(library => library.AddBook(Any<NewBook>())).Returns(new Book(1, "Emma"));
        await Library.AddBook(new("Emma"));
        ReceivedCall sent = _server.Calls<ILibrary>(library => library.AddBook(Any<NewBook>())).Once();
        Assert.Equal(("Emma", "application/json", """{"title":"Emma"}"""), (sent.Argument<NewBook>().Title, sent.Header("Content-Type"), sent.Text));
    }

    [Fact]
    public async Task AHeaderArgumentIsSeen()
    {
        _server.On<ILibrary>(library => library.Replace(1, Any<NewBook>(), Any<string>()));
        await Library.Replace(1, new("b"), "\"v1\"");
        Assert.Equal("\"v1\"", _server.Calls<ILibrary>(library => library.Replace(1, Any<NewBook>(), Any<string>())).Once().Header("If-Match"));
    }

    [Fact]
    public async Task AnUploadIsSeen()
    {
        _server.On<ILibrary>(library => library.Upload(1, Any<FilePart>()));
        await Library.Upload(1, FilePart.FromText("png", "cover.png"));
        Assert.Contains("filename=\"cover.png\"", _server.Calls("POST", "/books/{id}/cover").Once().Text);
    }

    [Fact]
    public void WhatWasNeverCalledIsSaid() => _server.Calls("DELETE", "/{+any}").Never();

    [Fact]
    public async Task CallsAreCounted()
    {
        _server.On<ILibrary>(library => library.Remove(Any<int>()));
        ILibrary library = Library;
        await library.Remove(1);
        await library.Remove(2);
        _server.Calls<ILibrary>(each => each.Remove(Any<int>())).Times(2);
        _server.Calls<ILibrary>(each => each.Remove(2)).Once();
        Assert.ThrowsAny<Exception>(() => _server.Calls<ILibrary>(each => each.Remove(3)).Once());
    }

    [Fact]
    public async Task TheOrderIsVerified()
    {
        _server.Otherwise().ReturnsJson("""{"name":"ann"}""");
        ILibrary library = Library;
        await library.Login("ann", "pw");
        await library.Me();
        _server.VerifyOrder(_server.Calls("POST", "/login"), _server.Calls<ILibrary>(each => each.Me()));
        Assert.ThrowsAny<Exception>(() => _server.VerifyOrder(_server.Calls<ILibrary>(each => each.Me()), _server.Calls("POST", "/login")));
    }

    [Fact]
    public void AnExpectationThatIsNotMetFailsVerification()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(new Book(1, "a"));
        Assert.ThrowsAny<Exception>(_server.VerifyAll);
    }

    [Fact]
    public void AnOptionalExpectationMayBeLeft()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Optional().Returns(new Book(1, "a"));
        _server.VerifyAll();
    }

    [Fact]
    public async Task AnExpectationIsMetSoManyTimes()
    {
        _server.On<ILibrary>(library => library.Remove(1)).Times(2);
        await Library.Remove(1);
        Assert.ThrowsAny<Exception>(_server.VerifyAll);
        await Library.Remove(1);
        _server.VerifyAll();
    }

    [Fact]
    public void DisposingVerifies()
    {
        var server = new FakeServer { VerifiesOnDispose = true };
        server.On<ILibrary>(library => library.Remove(1));
        Assert.ThrowsAny<Exception>(server.Dispose);
    }

    [Fact]
    public async Task ServersAreIndependent()
    {
        using var other = new FakeServer();
        other.On<ILibrary>(library => library.GetBook(1)).Returns(new Book(1, "other"));
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(new Book(1, "own"));
        Assert.Equal(("own", "other"), ((await Library.GetBook(1)).Title, (await other.Session().For<ILibrary>().GetBook(1)).Title));
    }
}
