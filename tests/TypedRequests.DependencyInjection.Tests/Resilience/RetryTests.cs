using static TypedRequests.DependencyInjection.Tests.AttemptLog;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class RetryTests
{
    private static readonly RetryOptions Plain = new() { Randomizer = static () => 0 };

    [Theory]
    [InlineData(408), InlineData(429), InlineData(500), InlineData(502), InlineData(503), InlineData(504)]
    public async Task TransientStatusIsRepeatedWithGrowingWaits(int status)
    {
        var run = await RetryRun.OfAsync(Plain, Status(status));

        Assert.Equal(status, run.Outcome);
        Assert.Equal([0.5, 1, 2], run.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(4, run.Log.Requests.Count);
    }

    [Theory]
    [InlineData(200), InlineData(304), InlineData(400), InlineData(401), InlineData(403), InlineData(404), InlineData(501), InlineData(505)]
    public async Task OtherStatusIsReturnedAtOnce(int status)
    {
        var run = await RetryRun.OfAsync(Plain, Status(status));

        Assert.Equal(status, run.Outcome);
        Assert.Single(run.Log.Requests);
    }

    [Fact]
    public async Task RepeatStopsAtTheFirstGoodAnswer()
    {
        var run = await RetryRun.OfAsync(Plain, Status(503), Status(200));

        Assert.Equal(200, run.Outcome);
        Assert.Equal(2, run.Log.Requests.Count);
    }

    [Fact]
    public async Task AnswersNobodyReadsAreDisposedAndTheLastOneIsNot()
    {
        var run = await RetryRun.OfAsync(Plain, Status(503), Status(503), Status(200));

        Assert.Equal([true, true, false], run.Log.Bodies.Select(body => body.IsDisposed));
    }

    [Theory]
    [InlineData("POST"), InlineData("PATCH"), InlineData("LOCK")]
    public async Task VerbThatIsNotIdempotentIsNeverRepeated(string verb)
    {
        var run = await RetryRun.OfAsync(Request(verb), Plain, Status(503), Status(200));
        Assert.Equal(503, run.Outcome);

        run = await RetryRun.OfAsync(Request(verb), Plain, Fails(HttpRequestError.ResponseEnded), Status(200));
        Assert.IsType<HttpRequestException>(run.Outcome);
        Assert.Single(run.Log.Requests);
    }

    [Theory]
    [InlineData("POST", true, 2), InlineData("GET", false, 1)]
    public async Task EndpointHasTheLastWord(string verb, bool choice, int attempts)
    {
        var request = Request(verb);
        request.Options.Set(RequestReplay.Idempotent, choice);

        var run = await RetryRun.OfAsync(request, Plain, Status(503), Status(200));

        Assert.Equal(attempts, run.Log.Requests.Count);
    }

    [Fact]
    public async Task IdempotencyKeyMakesAPostSafeAndStaysTheSame()
    {
        var request = Request("POST");
        request.Headers.Add("Idempotency-Key", "8e03978e");

        var run = await RetryRun.OfAsync(request, Plain, Status(503), Status(503), Status(201));

        Assert.Equal(201, run.Outcome);
        Assert.All(run.Log.Requests, sent => Assert.Equal(["8e03978e"], sent.Headers.GetValues("Idempotency-Key")));
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, "POST", 2), InlineData(HttpRequestError.NameResolutionError, "POST", 2)]
    [InlineData(HttpRequestError.ResponseEnded, "GET", 2), InlineData(HttpRequestError.HttpProtocolError, "PUT", 2)]
    [InlineData(HttpRequestError.SecureConnectionError, "GET", 1), InlineData(HttpRequestError.UserAuthenticationError, "GET", 1)]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, "GET", 1)]
    public async Task FailureIsRepeatedWhenThatIsSafeAndOfUse(HttpRequestError error, string verb, int attempts)
    {
        var run = await RetryRun.OfAsync(Request(verb), Plain, Fails(error), Status(200));

        Assert.Equal(attempts, run.Log.Requests.Count);
    }

    [Fact]
    public async Task StreamThatCannotBeRewoundIsNeverReplayed()
    {
        var request = Request("PUT");
        request.Content = new StreamContent(Stream.Null);

        var run = await RetryRun.OfAsync(request, Plain, Status(503), Status(200));

        Assert.Equal(503, run.Outcome);
        Assert.Single(run.Log.Requests);
    }

    [Fact]
    public async Task EveryAttemptStartsWithTheSameHeaders()
    {
        var run = await RetryRun.OfAsync(Plain, request => Stamp(request, 503), request => Stamp(request, 200));

        Assert.Equal(["1"], run.Log.Requests[1].Headers.GetValues("X-Stamp"));

        static HttpResponseMessage Stamp(HttpRequestMessage request, int status)
        {
            request.Headers.Add("X-Stamp", "1");
            return Status(status)(request);
        }
    }

    [Fact]
    public async Task OwnRuleMayAddAndTakeAwayStatuses()
    {
        var options = new RetryOptions { ShouldRetry = response => (int)response.StatusCode == 404 };

        Assert.Equal(2, (await RetryRun.OfAsync(options, Status(404), Status(200))).Log.Requests.Count);
        Assert.Single((await RetryRun.OfAsync(options, Status(503), Status(200))).Log.Requests);
        Assert.Single((await RetryRun.OfAsync(Request("POST"), options, Status(404), Status(200))).Log.Requests);
    }

    private static HttpRequestMessage Request(string verb) => new(new HttpMethod(verb), "http://localhost/");
}
