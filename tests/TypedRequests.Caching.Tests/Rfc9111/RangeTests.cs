namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §3.3 and §3.4, RFC 9110 §14: parts of what is stored whole.</summary>
public sealed class RangeTests : IDisposable
{
    private const string Modified = "Wed, 01 Jan 2020 00:00:00 GMT";

    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    private async Task<Response> PartAsync(params (string, string)[] asked)
    {
        _it.Origin.InTurn(
            () => OriginServer.Reply(200, "0123456789", ("Cache-Control", "max-age=60"), ("ETag", "\"1\""), ("Last-Modified", Modified), ("Date", _it.Origin.Date()), ("A", "1")),
            static () => OriginServer.Reply(206, "asked"));
        await _it.GetAsync();
        return await _it.GetAsync(asked);
    }

    [Theory]
    [InlineData("bytes=0-1", "01", "bytes 0-1/10")]
    [InlineData("bytes=8-", "89", "bytes 8-9/10")]
    [InlineData("bytes=8-100", "89", "bytes 8-9/10")]
    [InlineData("bytes=-3", "789", "bytes 7-9/10")]
    [InlineData("bytes=-100", "0123456789", "bytes 0-9/10")]
    [InlineData("BYTES=0-0", "0", "bytes 0-0/10")]
    public async Task S3_4_APartIsTakenFromTheWhole(string range, string expected, string contentRange)
    {
        var part = await PartAsync(("Range", range));
        Assert.Equal((206, expected, contentRange, CacheOutcome.Fresh), ((int)part.StatusCode, part.Text, part.Headers["Content-Range"], part.Cache!.Outcome));
        Assert.Equal(("1", "1"), (part.Headers["A"], _it.Origin.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("bytes=0-1, 4-5")]
    [InlineData("bytes=10-")]
    [InlineData("bytes=5-4")]
    [InlineData("bytes=-0")]
    [InlineData("bytes=x")]
    [InlineData("lines=0-1")]
    public async Task S3_4_WhatIsNoSimplePartIsAskedOfTheServer(string range)
    {
        Assert.Equal("asked", (await PartAsync(("Range", range))).Text);
        Assert.Null(_it.Origin.Last["If-None-Match"]);
    }

    [Theory]
    [InlineData("\"1\"", 206)]
    [InlineData("\"2\"", 200)]
    [InlineData("W/\"1\"", 200)]
    [InlineData(Modified, 206)]
    [InlineData("Wed, 01 Jan 2020 00:00:01 GMT", 200)]
    public async Task Rfc9110_S13_1_5_IfRangeDecidesBetweenPartAndWhole(string condition, int status)
    {
        var response = await PartAsync(("Range", "bytes=0-1"), ("If-Range", condition));
        Assert.Equal((status, status == 206 ? "01" : "0123456789"), ((int)response.StatusCode, response.Text));
    }

    [Fact]
    public async Task S3_4_APartOfTheServersOwnIsGivenOnAndNotStored()
    {
        _it.Origin.Always(206, ("Cache-Control", "max-age=60"), ("Content-Range", "bytes 0-7/10"), ("ETag", "\"1\""));
        Assert.Equal(CacheOutcome.Miss, await _it.SecondAsync(0, ("Range", "bytes=0-7")));
        Assert.False((await _it.GetAsync(("Range", "bytes=0-7"))).Cache!.IsStored);
    }

    [Fact]
    public async Task S3_4_APartDoesNotDriveOutTheWhole()
    {
        await PartAsync(("Range", "bytes=0-1, 4-5"));
        Assert.Equal(("0123456789", CacheOutcome.Fresh), ((await _it.GetAsync()) is { } whole ? (whole.Text, whole.Cache!.Outcome) : default));
    }
}
