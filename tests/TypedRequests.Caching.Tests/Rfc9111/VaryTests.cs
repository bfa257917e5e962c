namespace TypedRequests.Caching.Tests.Rfc9111;

/// <summary>RFC 9111 §4.1: which stored response a request selects.</summary>
public sealed class VaryTests : IDisposable
{
    private readonly CacheScenario _it = new();

    public void Dispose() => _it.Dispose();

    [Theory]
    [InlineData("Foo", "1", "1", true)]
    [InlineData("Foo", "1", "2", false)]
    [InlineData("foo", "1, 2", "1,2", true)]
    [InlineData("Foo", "1, 2", "2, 1", false)]
    [InlineData("Foo", "a", "A", false)]
    [InlineData("Accept-Language", "en, de", "de,EN", true)]
    [InlineData("Accept-Language", "en, de;q=0.5", "DE; q=0.5 , en", true)]
    [InlineData("Accept-Language", "en, de;q=0.5", "en, de;q=0.6", false)]
    [InlineData("*", "1", "1", false)]
    [InlineData("Foo, *", "1", "1", false)]
    [InlineData(", *", "1", "1", false)]
    public async Task S4_1_TheFieldsOfTheRequestAsSentMustMatch(string vary, string first, string second, bool matches)
    {
        var name = vary.StartsWith('A') ? "Accept-Language" : "Foo";
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Vary", vary));
        await _it.GetAsync((name, first));
        Assert.Equal(matches ? CacheOutcome.Fresh : CacheOutcome.Miss, (await _it.GetAsync((name, second))).Cache!.Outcome);
    }

    [Fact]
    public async Task S4_1_AFieldThatIsMissingMatchesOnlyOneThatIsMissing()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Vary", "Foo"), ("Vary", "Bar"));
        await _it.GetAsync(("Foo", "1"));
        Assert.Equal(CacheOutcome.Fresh, (await _it.GetAsync(("Foo", "1"), ("Other", "2"))).Cache!.Outcome);
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync()).Cache!.Outcome);
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync(("Foo", "1"), ("Bar", "2"))).Cache!.Outcome);
    }

    [Fact]
    public async Task S4_1_VariantsAreKeptBesideEachOther()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Vary", "Foo"));
        Assert.Equal("answer 1", (await _it.GetAsync(("Foo", "1"))).Text);
        Assert.Equal("answer 2", (await _it.GetAsync(("Foo", "2"))).Text);
        Assert.Equal("answer 1", (await _it.GetAsync(("Foo", "1"))).Text);
        Assert.Equal("answer 2", (await _it.GetAsync(("Foo", "2"))).Text);
    }

    [Fact]
    public async Task S4_1_WhereSeveralMatchTheNewestCounts()
    {
        _it.Origin.InTurn(
            () => OriginServer.Reply(200, "plain", ("Cache-Control", "max-age=60"), ("Date", _it.Origin.Date())),
            () => OriginServer.Reply(200, "varied", ("Cache-Control", "max-age=60"), ("Date", _it.Origin.Date()), ("Vary", "Foo")));
        await _it.GetAsync();
        _it.Pass(5);
        await _it.Session.GetAsync("/a", new() { Cache = CacheMode.Reload });
        Assert.Equal("varied", (await _it.GetAsync()).Text);
    }

    [Fact]
    public async Task S2_TheQueryIsPartOfTheKeyAndTheFragmentIsNot()
    {
        _it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        await _it.GetAsync("/a?x=1");
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync("/a?x=2")).Cache!.Outcome);
        Assert.Equal(CacheOutcome.Fresh, (await _it.GetAsync("/a?x=1#part")).Cache!.Outcome);
    }

    [Fact]
    public async Task S4_3_1_TheTagsOfAllVariantsAreAskedAboutAtOnce()
    {
        _it.Origin.InTurn(
            static () => OriginServer.Reply(200, "one", ("Cache-Control", "max-age=60"), ("Vary", "Foo"), ("ETag", "\"1\"")),
            static () => OriginServer.Reply(200, "two", ("Cache-Control", "max-age=60"), ("Vary", "Foo"), ("ETag", "W/\"2\"")),
            static () => OriginServer.Reply(304, "", ("Cache-Control", "max-age=60"), ("Vary", "Foo"), ("ETag", "\"1\"")));
        await _it.GetAsync(("Foo", "1"));
        await _it.GetAsync(("Foo", "2"));
        var third = await _it.GetAsync(("Foo", "3"));
        Assert.Equal(("one", CacheOutcome.Revalidated), (third.Text, third.Cache!.Outcome));
        Assert.Equal(["\"1\"", "W/\"2\""], _it.Origin.Last["If-None-Match"]!.Split(", ").Order());
        // It is stored for what was asked now, too.
        Assert.Equal(CacheOutcome.Fresh, (await _it.GetAsync(("Foo", "3"))).Cache!.Outcome);
        Assert.Equal(CacheOutcome.Fresh, (await _it.GetAsync(("Foo", "1"))).Cache!.Outcome);
    }
}
