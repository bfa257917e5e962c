using System.Net;

namespace TypedRequests.Testing.Tests.Faking;

public sealed class RouteTests
{
    [Theory]
    [InlineData("/users/{id}", "/users/7", true)]
    [InlineData("/users/{id}", "/users/7/repos", false)]
    [InlineData("/users/{id}", "/users/a%20b?x=1", true)]
    [InlineData("/files/{+path}", "/files/a/b/c.txt", true)]
    [InlineData("/a{/b}", "/a", true)]
    [InlineData("/a{/b}", "/a/1", true)]
    [InlineData("/search{?q,page}", "/search?q=x", true)]
    [InlineData("/search?type=book{&page}", "/search?type=book&page=2", true)]
    [InlineData("/search?type=book{&page}", "/search?type=film", false)]
    [InlineData("https://api.example/users/{id}", "/users/7", true)]
    [InlineData("https://other.example/users/{id}", "/users/7", false)]
    public async Task ARouteFits(string route, string url, bool fits)
    {
        using var server = new FakeServer();
        server.On("GET", route).Returns(HttpStatusCode.Accepted);
        server.Otherwise().Returns(HttpStatusCode.NotFound);
        var response = await server.Session("https://api.example").GetAsync(url);
        Assert.Equal(fits ? HttpStatusCode.Accepted : HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task AReplyIsMadeOfTheCall()
    {
        using var server = new FakeServer();
        server.On("GET", "/users/{id}{?full}").Returns(call => JsonBody.Of(new { id = call.RouteValue("id"), full = call.QueryValue("full") }));
        Assert.Equal("""{"id":"7 8","full":"1"}""", (await server.Session("https://api.example").GetAsync("/users/7%208?full=1")).Text);
    }
}
