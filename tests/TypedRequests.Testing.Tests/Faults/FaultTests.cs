using System.Net;

namespace TypedRequests.Testing.Tests.Faults;

public sealed class FaultTests
{
    private const string Url = "https://api.example/a";

    private readonly FakeServer _server = new();

    private RouteExpectation Any => _server.On("GET", "/{+any}");

    [Fact]
    public async Task LatencyPassesOnTheFakeClock()
    {
        Any.ReturnsText("late").After(TimeSpan.FromSeconds(30));
        var before = _server.TimeProvider.GetUtcNow();
        var response = await _server.Session().GetAsync(Url);
        Assert.Equal(("late", TimeSpan.FromSeconds(30)), (response.Text, _server.TimeProvider.GetUtcNow() - before));
        Assert.Equal(TimeSpan.FromSeconds(30), response.Elapsed);
    }

    [Fact]
    public async Task LatencyBeyondTheTimeoutIsATimeout()
    {
        _server.Latency = TimeSpan.FromSeconds(101);
        Any.ReturnsText("late");
        var late = await Assert.ThrowsAsync<RequestTimeoutException>(() => _server.Session().GetAsync(Url));
        Assert.Contains("longer than 100 s", late.Message);
    }

    [Fact]
    public async Task WhatNeverAnswersRunsIntoTheTimeout()
    {
        Any.NeverAnswers();
        await Assert.ThrowsAsync<RequestTimeoutException>(() => _server.Session().GetAsync(Url));
        Assert.Throws<RequestTimeoutException>(() => _server.Session().Get(Url));
    }

    [Fact]
    public async Task WhatNeverAnswersIsLeftWhenTheCallerCancels()
    {
        Any.NeverAnswers();
        var session = _server.Session();
        session.Timeout = Timeout.InfiniteTimeSpan;
        using var source = new CancellationTokenSource();
        var call = session.GetAsync(Url, cancellationToken: source.Token);
        Assert.False(call.IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => call);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    public async Task WhatCannotBeReachedSaysWhy(HttpRequestError error)
    {
        Any.CannotBeReached(error);
        var failure = await Assert.ThrowsAnyAsync<RequestException>(() => _server.Session().GetAsync(Url));
        Assert.Equal(error, failure.HttpRequestError);
    }

    [Fact]
    public async Task ResetsBeforeWithinAndAfterTheHeaders()
    {
        Any.ResetsBeforeHeaders().ResetsWithinHeaders().ReturnsText("0123456789").ResetsAfterHeaders(4).ReturnsText("0123456789").Truncates(4).ReturnsText("at last");
        var session = _server.Session();
        for (var i = 0; i < 4; i++)
        {
            var failure = await Assert.ThrowsAnyAsync<RequestException>(() => session.GetAsync(Url));
            Assert.Equal(HttpRequestError.ResponseEnded, failure.HttpRequestError);
        }

        Assert.Equal("at last", (await session.GetAsync(Url)).Text);
    }

    [Fact]
    public async Task OfAStreamTheFirstBytesArriveBeforeItBreaks()
    {
        Any.ReturnsText("0123456789").ResetsAfterHeaders(4);
        await using var response = await _server.Session().GetAsync(Url, new() { StreamResponse = true });
        var buffer = new byte[4];
        await response.Stream.ReadExactlyAsync(buffer);
        Assert.Equal("0123"u8.ToArray(), buffer);
        await Assert.ThrowsAnyAsync<RequestException>(async () => await response.Stream.ReadExactlyAsync(buffer));
    }

    [Fact]
    public async Task SlowBytesRunIntoTheReadersPatience()
    {
        Any.ReturnsText("0123456789").Slowly(bytes: 1, every: TimeSpan.FromSeconds(20));
        var session = _server.Session();
        await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync(Url));
        session.Timeout = TimeSpan.FromSeconds(201);
        Assert.Equal("0123456789", (await session.GetAsync(Url)).Text);
    }

    [Fact]
    public async Task BadJsonAndTheWrongContentTypeNameWhatIsWrong()
    {
        _server.On<IShop>(shop => shop.GetProduct(1)).ReturnsMalformedJson().ReturnsHtml().Returns(new Product(1, "a")).WithContentType("text/html");
        var shop = _server.Session().For<IShop>();
        await Assert.ThrowsAsync<ResponseFormatException>(() => shop.GetProduct(1));
        Assert.Contains("text/html", (await Assert.ThrowsAsync<ResponseFormatException>(() => shop.GetProduct(1))).Message);
        Assert.Equal("a", (await shop.GetProduct(1)).FullName);
    }

    [Fact]
    public async Task TooManyRequestsSayHowLong()
    {
        Any.ReturnsTooManyRequests(TimeSpan.FromSeconds(7)).Then.Returns(HttpStatusCode.OK);
        var refused = await _server.Session().GetAsync(Url);
        Assert.Equal((429, "7"), ((int)refused.StatusCode, refused.Headers["Retry-After"]));
    }

    [Fact]
    public async Task FlakyCallsFailTheSameInEveryRun()
    {
        var first = await Run(41);
        Assert.Equal(first, await Run(41));
        Assert.NotEqual(first, await Run(42));
        Assert.InRange(first.Count(status => status == 503), 5, 15);
    }

    [Fact]
    public async Task AServerIsFlakyAsAWhole()
    {
        Any.Returns(HttpStatusCode.OK);
        _server.MakeFlaky(share: 1, seed: 1, HttpStatusCode.BadGateway);
        Assert.Equal(HttpStatusCode.BadGateway, (await _server.Session().GetAsync(Url)).StatusCode);
        Assert.Throws<ArgumentOutOfRangeException>(() => _server.MakeFlaky(2, 1));
    }

    private static async Task<List<int>> Run(int seed)
    {
        using var server = new FakeServer();
        server.On("GET", "/{+any}").Returns(HttpStatusCode.OK).Flaky(0.5, seed);
        List<int> statuses = [];
        for (var i = 0; i < 20; i++) statuses.Add((int)(await server.Session().GetAsync(Url)).StatusCode);
        return statuses;
    }
}
