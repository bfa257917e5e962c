using System.Net;
using static TypedRequests.Argument;

namespace TypedRequests.Testing.Tests.Peers;

/// <summary>What the pages of Refit.Testing, Flurl's HttpTest, responses and respx show, said with a fake server.</summary>
public sealed class OtherSituations : IDisposable
{
    private readonly FakeServer _server = new();

    public void Dispose() => _server.Dispose();

    private IShop Shop => _server.Session().For<IShop>();

    [Fact]
    public async Task R1_RefitARouteAndItsReply()
    {
        _server.On<IShop>(shop => shop.GetProduct(1)).Returns(new Product(1, "Lamp"));
        Assert.Equal("Lamp", (await Shop.GetProduct(1)).FullName);
    }

    [Fact]
    public async Task R2_RefitTheLastRequestsBody()
    {
        _server.On<IShop>(shop => shop.Create(Any<NewProduct>())).Returns(new Product(1, "Lamp"));
        await Shop.Create(new() { FullName = "Lamp" });
        Assert.Equal("Lamp", _server.Calls<IShop>(shop => shop.Create(Any<NewProduct>()))[^1].Json<NewProduct>()?.FullName);
    }

    [Fact]
    public async Task R3_RefitAnApiResponseWithAStatus()
    {
        _server.On<IShop>(shop => shop.Create(Any<NewProduct>())).Returns(HttpStatusCode.BadRequest);
        Assert.False((await Shop.Create(new() { FullName = "Lamp" })).IsSuccessStatusCode);
    }

    [Fact]
    public async Task R4_RefitAnApiException()
    {
        _server.On<IShop>(shop => shop.GetProduct(1)).ReturnsJson("""{"title":"gone","status":410}""").WithStatus(HttpStatusCode.Gone);
        Assert.Equal("gone", (await Assert.ThrowsAsync<ApiException>(() => Shop.GetProduct(1))).Problem?.Title);
    }

    [Fact]
    public async Task R5_RefitAStreamChunkByChunk()
    {
        _server.On<IShop>(shop => shop.All()).ReturnsLines(new(1, "a"), new(2, "b")).Every(TimeSpan.FromMinutes(1));
        var before = _server.TimeProvider.GetUtcNow();
        List<double> minutes = [];
        await foreach (var product in Shop.All()) minutes.Add((_server.TimeProvider.GetUtcNow() - before).TotalMinutes);
        Assert.Equal([0, 1], minutes);
    }

    [Fact]
    public async Task R6_RefitNetworkBehavior()
    {
        _server.On<IShop>(shop => shop.GetProductNow(Any<int>())).Returns(new Product(1, "a"));
        _server.MakeFlaky(share: 1, seed: 7);
        await Task.Yield();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, Assert.Throws<ApiException>(() => Shop.GetProductNow(1)).StatusCode);
    }

    [Fact]
    public async Task F1_FlurlRepliesInTurn()
    {
        _server.On("GET", "/{+any}").ReturnsText("first").ReturnsText("second").ReturnsStatus(500);
        var session = _server.Session("https://api.example");
        Assert.Equal(["first", "second", ""], [(await session.GetAsync("/a")).Text, (await session.GetAsync("/b")).Text, (await session.GetAsync("/c")).Text]);
    }

    [Fact]
    public async Task F2_FlurlShouldHaveCalled()
    {
        _server.On("*", "/{+any}");
        await _server.Session("https://api.example").PostAsync("/people?x=1", new() { Content = "{}" });
        _server.Calls("POST", "https://api.example/people?x=1").Once();
        _server.Calls("DELETE", "/{+any}").Never();
    }

    [Fact]
    public async Task F3_FlurlSimulatesATimeout()
    {
        _server.On("GET", "/a").NeverAnswers();
        await Assert.ThrowsAsync<RequestTimeoutException>(() => _server.Session("https://api.example").GetAsync("/a"));
    }

    [Fact]
    public async Task F4_FlurlWithBearerToken()
    {
        _server.On("GET", "/a").WhenHeader("Authorization", "Bearer t").ReturnsText("in");
        var session = _server.Session("https://api.example");
        session.Auth = Auth.Bearer("t");
        Assert.Equal("in", (await session.GetAsync("/a")).Text);
    }

    [Fact]
    public async Task P1_ResponsesAddsJson()
    {
        _server.On("GET", "/api/1/foobar").Returns(JsonBody.Of(new { error = "not found" })).WithStatus(HttpStatusCode.NotFound);
        var response = await _server.Session("http://twitter.com").GetAsync("/api/1/foobar");
        Assert.Equal((HttpStatusCode.NotFound, """{"error":"not found"}"""), (response.StatusCode, response.Text));
    }

    [Fact]
    public async Task P2_ResponsesRefusesWhatIsNotRegistered()
    {
        var failure = await Assert.ThrowsAsync<FakeServerException>(() => _server.Session("http://twitter.com").GetAsync("/a"));
        Assert.Contains("The server expects nothing", failure.Message);
    }

    [Fact]
    public async Task P3_ResponsesInOrder()
    {
        _server.On("GET", "/{+any}");
        var session = _server.Session("http://twitter.com");
        await session.GetAsync("/1");
        await session.GetAsync("/2");
        Assert.Throws<FakeServerException>(() => _server.VerifyOrder(_server.Calls("GET", "/2"), _server.Calls("GET", "/1")));
    }

    [Fact]
    public async Task P4_ResponsesWithQueryMatcher()
    {
        _server.On("GET", "/a").WhenQuery("hello", "world").WhenQuery("n", "1").ReturnsText("ok");
        Assert.Equal("ok", (await _server.Session("http://twitter.com").GetAsync("/a", new() { Query = { ["hello"] = "world", ["n"] = "1" } })).Text);
    }

    [Fact]
    public async Task P5_RespxSideEffects()
    {
        _server.On("GET", "/a").ResetsBeforeHeaders().Then.ReturnsText("ok");
        var session = _server.Session("http://twitter.com");
        await Assert.ThrowsAnyAsync<RequestException>(() => session.GetAsync("/a"));
        Assert.Equal("ok", (await session.GetAsync("/a")).Text);
    }

    [Fact]
    public async Task P6_ATypedCallIsMetByRouteToo()
    {
        _server.On("GET", "/v1/products/{id}").Returns(call => JsonBody.Of(new { id = int.Parse(call.RouteValue("id"), null), full_name = "by route" }));
        Assert.Equal(new Product(8, "by route"), await Shop.GetProduct(8));
    }

    [Fact]
    public async Task P7_AFormOfATypedCall()
    {
        _server.On<IShop>(shop => shop.Login("ann", Any<string>()));
        await Shop.Login("ann", "a b+c");
        Assert.Equal([new("user", "ann"), new("password", "a b+c")], _server.Received[0].Form);
    }

    [Fact]
    public async Task P8_AWrongReplyNamesTheMethod()
    {
        _server.On<IShop>(shop => shop.GetProduct(1)).ReturnsError(409, new Refusal("no"));
        Assert.Contains("declares no error for the status 409", (await Assert.ThrowsAsync<FakeServerException>(() => Shop.GetProduct(1))).Message);
    }

    [Fact]
    public async Task P9_AParameterMayBeWidened()
    {
        _server.On<IShop>(shop => shop.GetProduct(Is<short>(id => id == 1))).Returns(new Product(1, "a"));
        Assert.Equal("a", (await Shop.GetProduct(1)).FullName);
    }
}
