namespace TypedRequests.Tests.Clients;

/// <summary>A response together with its body as it is, and what there is to say where there is none.</summary>
public sealed class BodyResponseTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // field: T9
    [Fact]
    public async Task T9_HeadersAndTheOpenStreamAtOnce()
    {
        await using var loopback = new Loopback().Reply("streamed", "text/plain");
        await using var response = await loopback.Client<IBodyResponses>().Stream();
        Assert.Equal("text/plain", response.Headers["Content-Type"]);
        using var reader = new StreamReader(response.Value);
        Assert.Equal("streamed", await reader.ReadToEndAsync(Token));
        Assert.Same(response.Value, response.Value);
        Assert.Same(response.Stream, response.Value);
    }

    [Fact]
    public async Task T9_DisposingOfTheResponseLetsGoOfItsStream()
    {
        await using var loopback = new Loopback().Reply("streamed", "text/plain");
        var response = await loopback.Client<IBodyResponses>().Stream();
        await response.DisposeAsync();
        await Assert.ThrowsAnyAsync<Exception>(async () => await response.Value.ReadExactlyAsync(new byte[1], Token));
    }

    [Fact]
    public async Task T9_TextAndBytesAreTheBodyAndNoJson()
    {
        await using var loopback = new Loopback().Reply("\"a\"", "text/plain; charset=iso-8859-1").Reply("raw").Reply("now", "text/plain");
        var client = loopback.Client<IBodyResponses>();
        Assert.Equal("\"a\"", (await client.Text()).Value);
        Assert.Equal("raw"u8.ToArray(), (await client.Bytes()).Value);
        Assert.Equal("*/*", loopback.Server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task T9_AnErrorIsNoValueAndNoExceptionBeforeItIsAskedFor()
    {
        await using var loopback = new Loopback().Reply(500, "broken", "text/plain").Reply(500, "broken", "text/plain").Reply(404, "none", "text/plain");
        var client = loopback.Client<IBodyResponses>();
        await using var stream = await client.Stream();
        Assert.Equal("broken", stream.Text);
        Assert.Throws<ApiException>(() => stream.Value);
        Assert.Throws<ApiException>(() => client.Text().GetAwaiter().GetResult().Value);
        Assert.Equal("none", client.TextNow().Value);
    }

    [Fact]
    public async Task T9_NoContentIsNullWhereThatIsAValue()
    {
        await using var loopback = new Loopback().Reply(204).Reply(204).Reply(204);
        var client = loopback.Client<IBodyResponses>();
        Assert.Null((await client.MaybeText()).Value);
        Assert.Null((await client.MaybeStream()).Value);
        Assert.Equal("", (await client.Text()).Value);
    }

    // field: T14
    [Theory]
    [InlineData(204, "", "The response is empty (204")]
    [InlineData(200, "", "The response is empty (200")]
    [InlineData(200, " \n", "The response is empty (200")]
    [InlineData(200, "null", "The response is JSON's null, and IAsyncEnumerable<SequenceItem> is not nullable.")]
    [InlineData(200, " null \n", "The response is JSON's null")]
    public async Task T14_NoArrayIsToldAsEverywhereAndIsNothingWhereNullIsAdmitted(int status, string body, string message)
    {
        await using var loopback = new Loopback().Reply(status, body).Reply(status, body);
        var client = loopback.Client<IBodyResponses>();
        var refused = await Assert.ThrowsAsync<ResponseFormatException>(() => client.Items().ToListAsync(Token).AsTask());
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Empty(await client.MaybeItems()!.ToListAsync(Token));
    }

    [Fact]
    public async Task T14_AWordThatBeginsLikeNullIsStillMalformed()
    {
        await using var loopback = new Loopback().Reply("nullx").Reply("[]");
        var client = loopback.Client<IBodyResponses>();
        await Assert.ThrowsAsync<ResponseFormatException>(() => client.MaybeItems()!.ToListAsync(Token).AsTask());
        Assert.Empty(await client.Items().ToListAsync(Token));
    }

    // field: T21
    [Fact]
    public async Task T21_MessagesNameTypesAsCSharpDoes()
    {
        await using var loopback = new Loopback().Reply("null").Reply("null");
        var client = loopback.Client<IBodyResponses>();
        var map = await Assert.ThrowsAsync<ResponseFormatException>(client.Map);
        Assert.Contains("IReadOnlyDictionary<string, int[]> is not nullable", map.Message, StringComparison.Ordinal);
        var response = await client.MapResponse();
        Assert.Contains("Dictionary<string, List<int?>> is not nullable", Assert.Throws<ResponseFormatException>(() => response.Value).Message, StringComparison.Ordinal);
    }

    // field: T18
    [Fact]
    public async Task T18_HeadersThatHaveDatesGetDatesOfHttp()
    {
        await using var loopback = new Loopback().Reply();
        var time = new DateTimeOffset(2026, 2, 1, 3, 4, 5, TimeSpan.FromHours(1));
        var more = new Dictionary<string, DateTimeOffset?> { ["If-Range"] = time, ["X-Other"] = time, ["Expires"] = null };
        await loopback.Client<IBodyResponses>().Dates(time, new DateTime(2026, 2, 1, 3, 4, 5), new DateOnly(2026, 12, 31), time, time, time, more);
        var request = loopback.Request;
        Assert.Equal("Sun, 01 Feb 2026 02:04:05 GMT", request.Header("If-Modified-Since"));
        Assert.Equal("Sun, 01 Feb 2026 03:04:05 GMT", request.Header("If-Unmodified-Since"));
        Assert.Equal("Thu, 31 Dec 2026 00:00:00 GMT", request.Header("Sunset"));
        Assert.Equal("@1769911445", request.Header("Deprecation"));
        Assert.Equal("2026-02-01T03:04:05+01:00", request.Header("X-When"));
        Assert.Equal("2026", request.Header("Accept-Datetime"));
        Assert.Equal(("Sun, 01 Feb 2026 02:04:05 GMT", "2026-02-01T03:04:05+01:00"), (request.Header("If-Range"), request.Header("X-Other")));
    }

    // field: D17
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e-12)]
    [InlineData(1e12)]
    [InlineData(1e300)]
    public async Task D17_ATimeoutThatIsNoneIsOneErrorThatNamesTheParameter(double seconds)
    {
        await using var loopback = new Loopback();
        var refused = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => loopback.Client<IBodyResponses>().Timed(seconds));
        Assert.Equal(("seconds", (object)seconds), (refused.ParamName, refused.ActualValue));
    }

    [Fact]
    public async Task D17_SpansAreCheckedLikewiseAndInfinityIsATimeout()
    {
        await using var loopback = new Loopback().Reply().Reply().Reply();
        var client = loopback.Client<IBodyResponses>();
        Assert.Equal("default", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.TimedSpan(TimeSpan.Zero))).ParamName);
        Assert.Equal("default", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.TimedSpan(TimeSpan.MaxValue))).ParamName);
        await client.TimedSpan(null);
        await client.TimedSpan(Timeout.InfiniteTimeSpan);
        await client.Timed(double.PositiveInfinity);
    }
}
