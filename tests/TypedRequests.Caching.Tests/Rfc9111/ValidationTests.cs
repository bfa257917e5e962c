namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §4.3: asking whether what is stored still holds.</summary>
public sealed class ValidationTests : IDisposable
{
    private const string Modified = "Wed, 01 Jan 2020 00:00:00 GMT";

    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    private void Stored(params (string, string)[] headers) => StoredThen(304, [], headers);

    private void StoredThen(int status, (string, string)[] then, params (string, string)[] headers) => _it.Origin.InTurn(
        () => OriginServer.Reply(200, "stored", [("Cache-Control", "max-age=1"), .. headers]),
        () => OriginServer.Reply(status, status == 304 ? "" : "new", then));

    private async Task<Response> ExpiredAsync()
    {
        await _it.GetAsync();
        _it.Pass(2);
        return await _it.GetAsync();
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("W/\"1\"")]
    [InlineData("\"\"")]
    public async Task S4_3_1_ATagIsAskedAbout(string tag)
    {
        StoredThen(304, [("ETag", tag)], ("ETag", tag));
        var response = await ExpiredAsync();
        Assert.Equal(("stored", CacheOutcome.Revalidated, 200), (response.Text, response.Cache!.Outcome, (int)response.StatusCode));
        Assert.Equal((tag, null), (_it.Origin.Last["If-None-Match"], _it.Origin.Last["If-Modified-Since"]));
    }

    [Fact]
    public async Task S4_3_1_ADateIsAskedAboutAsItCame()
    {
        Stored(("Last-Modified", Modified));
        Assert.Equal(CacheOutcome.Revalidated, (await ExpiredAsync()).Cache!.Outcome);
        Assert.Equal(Modified, _it.Origin.Last["If-Modified-Since"]);
    }

    [Fact]
    public async Task S4_3_1_BothAreAskedAboutTogether()
    {
        Stored(("ETag", "\"1\""), ("Last-Modified", Modified));
        await ExpiredAsync();
        Assert.Equal(("\"1\"", Modified), (_it.Origin.Last["If-None-Match"], _it.Origin.Last["If-Modified-Since"]));
    }

    [Fact]
    public async Task S4_3_1_WhatIsNoTagIsNotAskedAbout()
    {
        Stored(("ETag", "bare"));
        _it.Origin.Always(200, ("Cache-Control", "max-age=1"), ("ETag", "bare"));
        await ExpiredAsync();
        Assert.Null(_it.Origin.Last["If-None-Match"]);
    }

    [Fact]
    public async Task S4_3_2_ACallersOwnConditionIsNotTouchedAndIts304IsItsOwn()
    {
        StoredThen(304, [("ETag", "\"mine\"")], ("ETag", "\"1\""));
        await _it.GetAsync();
        _it.Pass(2);
        var response = await _it.GetAsync(("If-None-Match", "\"mine\""));
        Assert.Equal((304, CacheOutcome.Bypassed), ((int)response.StatusCode, response.Cache!.Outcome));
        Assert.Equal("\"mine\"", _it.Origin.Last["If-None-Match"]);
    }

    [Theory]
    [InlineData("If-Match", "\"1\"")]
    [InlineData("If-Unmodified-Since", Modified)]
    public async Task S4_3_2_ConditionsForTheServerPassBy(string name, string value)
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("ETag", "\"1\""));
        Assert.Equal(CacheOutcome.Bypassed, await _it.SecondAsync(0, (name, value)));
        Assert.Equal(2, _it.Origin.Count);
    }

    [Theory]
    [InlineData("If-None-Match", "\"1,2\"", 304)]
    [InlineData("If-None-Match", "W/\"1,2\"", 304)]
    [InlineData("If-None-Match", "\"0\", \"1,2\"", 304)]
    [InlineData("If-None-Match", "*", 304)]
    [InlineData("If-None-Match", "\"1\", \"2\"", 200)]
    [InlineData("If-Modified-Since", "Wed, 01 Jan 2020 00:00:00 GMT", 304)]
    [InlineData("If-Modified-Since", "Wednesday, 01-Jan-20 00:00:01 GMT", 304)]
    [InlineData("If-Modified-Since", "Tue, 31 Dec 2019 23:59:59 GMT", 200)]
    [InlineData("If-Modified-Since", "yesterday", 200)]
    public async Task S4_3_2_AFreshResponseMeetsACallersCondition(string name, string value, int status)
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("ETag", "\"1,2\""), ("Last-Modified", Modified));
        await _it.GetAsync();
        var response = await _it.GetAsync((name, value));
        Assert.Equal((status, CacheOutcome.Fresh, 1), ((int)response.StatusCode, response.Cache!.Outcome, _it.Origin.Count));
        Assert.Equal(("\"1,2\"", status == 304 ? "" : "answer 1"), (response.Headers["ETag"], response.Text));
    }

    [Fact]
    public async Task Rfc9110_S13_2_2_TagsComeBeforeDates()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("ETag", "\"1\""), ("Last-Modified", Modified));
        await _it.GetAsync();
        Assert.Equal(200, (int)(await _it.GetAsync(("If-None-Match", "\"2\""), ("If-Modified-Since", Modified))).StatusCode);
        Assert.Equal(304, (int)(await _it.GetAsync(("If-None-Match", "\"1\""), ("If-Modified-Since", "Tue, 31 Dec 2019 23:59:59 GMT"))).StatusCode);
    }

    [Fact]
    public async Task S4_3_3_AWholeAnswerReplacesTheStoredOne()
    {
        StoredThen(200, [("Cache-Control", "max-age=60"), ("ETag", "\"2\"")], ("ETag", "\"1\""));
        Assert.Equal(("new", CacheOutcome.Miss), ((await ExpiredAsync()) is { } response ? (response.Text, response.Cache!.Outcome) : default));
        Assert.Equal(("new", CacheOutcome.Fresh), ((await _it.GetAsync()) is { } again ? (again.Text, again.Cache!.Outcome) : default));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(404)]
    public async Task S4_3_3_AnErrorIsTheAnswerWhereNothingAllowsAStaleOne(int status)
    {
        StoredThen(status, [], ("ETag", "\"1\""));
        Assert.Equal(status, (int)(await ExpiredAsync()).StatusCode);
    }

    [Fact]
    public async Task S4_3_4_A304UpdatesTheFieldsAndTheirTime()
    {
        StoredThen(304, [("Cache-Control", "max-age=600"), ("ETag", "\"1\""), ("X-New", "b"), ("Date", _it.Origin.Date(2))],
            ("ETag", "\"1\""), ("X-New", "a"), ("X-Old", "a"), ("Age", "1"), ("Date", _it.Origin.Date()));
        var response = await ExpiredAsync();
        Assert.Equal(("b", "a", "max-age=600", null), (response.Headers["X-New"], response.Headers["X-Old"], response.Headers["Cache-Control"], response.Headers["Age"]));
        _it.Pass(500);
        var again = await _it.GetAsync();
        Assert.Equal((CacheOutcome.Fresh, "b", "500", "stored"), (again.Cache!.Outcome, again.Headers["X-New"], again.Headers["Age"], again.Text));
    }

    [Theory]
    [InlineData("Content-Length", "99")]
    [InlineData("Content-Encoding", "gzip")]
    [InlineData("Content-Range", "bytes 0-1/2")]
    [InlineData("Content-Type", "text/other")]
    public async Task S3_2_WhatTheStoredBodyCameWithStands(string name, string value)
    {
        StoredThen(304, [("ETag", "\"1\""), (name, value), ("X", "2")], ("ETag", "\"1\""), ("X", "1"), ("Content-Type", "text/plain"));
        var response = await ExpiredAsync();
        Assert.Equal(("stored", "2"), (response.Text, response.Headers["X"]));
        Assert.NotEqual(value, response.Headers[name]);
    }

    [Fact]
    public async Task S4_3_4_A304OfAnotherTagIsNotUsed()
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=1"), ("ETag", "\"1\"")),
            static () => OriginServer.Reply(304, "", ("ETag", "\"other\"")),
            static () => OriginServer.Reply(200, "whole", ("ETag", "\"other\"")));
        var response = await ExpiredAsync();
        Assert.Equal(("whole", 3, null), (response.Text, _it.Origin.Count, _it.Origin.Last["If-None-Match"]));
    }

    [Theory]
    [InlineData("\"1\"", "W/\"1\"")]
    [InlineData("W/\"1\"", "W/\"1\"")]
    public async Task S4_3_4_AWeakTagSelectsByWeakComparison(string stored, string answered)
    {
        StoredThen(304, [("ETag", answered)], ("ETag", stored));
        Assert.Equal("stored", (await ExpiredAsync()).Text);
    }

    [Fact]
    public async Task S4_3_4_A304WithoutAValidatorSpeaksOfWhatWasAsked()
    {
        Stored(("ETag", "\"1\""));
        Assert.Equal("stored", (await ExpiredAsync()).Text);
    }

    [Theory]
    [InlineData("\"1\"", true)]
    [InlineData("\"2\"", false)]
    public async Task S4_3_5_AHeadUpdatesOrInvalidatesWhatIsStored(string tag, bool holds)
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=1"), ("ETag", "\"1\""), ("X", "1")),
            () => OriginServer.Reply(200, "", ("Cache-Control", "max-age=60"), ("ETag", tag), ("X", "2"), ("Content-Length", "6")),
            static () => OriginServer.Reply(200, "asked"));
        await _it.GetAsync();
        _it.Pass(2);
        await _it.Session.HeadAsync("/a");
        var response = await _it.GetAsync();
        Assert.Equal(holds ? ("stored", "2") : ("asked", null), (response.Text, response.Headers["X"]));
    }

    [Fact]
    public async Task S4_3_5_AHeadOfAnotherLengthInvalidatesWhatIsStored()
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "stored", ("Cache-Control", "max-age=1")),
            static () => OriginServer.Reply(200, "", ("Cache-Control", "max-age=60"), ("Content-Length", "7")),
            static () => OriginServer.Reply(200, "asked"));
        await _it.GetAsync();
        _it.Pass(2);
        await _it.Session.HeadAsync("/a");
        Assert.Equal("asked", (await _it.GetAsync()).Text);
    }

    [Fact]
    public async Task S4_AHeadIsAnsweredByAFreshGet()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("X", "1"));
        await _it.GetAsync();
        var head = await _it.Session.HeadAsync("/a");
        Assert.Equal((CacheOutcome.Fresh, "", "1"), (head.Cache!.Outcome, head.Text, head.Headers["X"]));
    }
}
