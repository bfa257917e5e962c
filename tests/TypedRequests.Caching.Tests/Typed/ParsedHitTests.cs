namespace TypedRequests.Caching.Tests;

/// <summary>A value that cannot change is read once, and given out while its answer is fresh, for the very same request.</summary>
public sealed class ParsedHitTests : IDisposable
{
    private const int MostVariants = 64; // of one URL, in MemoryCacheStore

    private readonly CacheScenario _it = new();
    private readonly IShop _shop;

    public ParsedHitTests()
    {
        _it.Origin.Answer = static (request, _) => Task.FromResult(OriginServer.Reply(200, $$"""{"id":{{request.Number}},"name":"n"}"""));
        _shop = _it.Session.For<IShop>();
    }

    public void Dispose() => _it.Dispose();

    /// <summary>Calls until the value is kept, and returns it.</summary>
    private async Task<Item> KeptAsync(int id = 7)
    {
        await _shop.GetItem(id);
        var kept = await _shop.GetItem(id);
        Assert.Same(kept, await _shop.GetItem(id));
        return kept;
    }

    [Fact]
    public async Task TheSameObjectComesBack()
    {
        await KeptAsync();
        Assert.Equal(1, _it.Origin.Count);
        Assert.True(_shop.GetItem(7).IsCompletedSuccessfully);
        await _shop.GetForced(7);
        await _shop.GetForced(7);
        Assert.Same(await _shop.GetForced(7), await _shop.GetForced(7));
    }

    [Fact]
    public async Task WhatCanChangeIsReadAnew()
    {
        await _shop.GetOpen(7);
        await _shop.GetOpen(7);
        var one = await _shop.GetOpen(7);
        one.Name = "changed";
        Assert.Equal("n", (await _shop.GetOpen(7)).Name);
        Assert.True(_shop.GetOpen(7).IsCompletedSuccessfully);
        Assert.Equal(1, _it.Origin.Count);
    }

    [Fact]
    public async Task OtherArgumentsAreOtherValues()
    {
        var seven = await KeptAsync();
        Assert.NotEqual(seven, await _shop.GetItem(8));
    }

    [Fact]
    public async Task ItEndsWithItsLifetime()
    {
        var kept = await KeptAsync();
        _it.Pass(61);
        Assert.NotEqual(kept, await _shop.GetItem(7));
    }

    [Fact]
    public async Task ItEndsWhenTheStoreLetsItGo()
    {
        var kept = await KeptAsync();
        ((MemoryCacheStore)_it.Cache.Store).Clear();
        Assert.NotEqual(kept, await _shop.GetItem(7));
        kept = await KeptAsync();
        await _shop.SetStock(7, new(7, "n"));
        Assert.NotEqual(kept, await _shop.GetItem(7));
    }

    [Fact]
    public async Task ItEndsWhenEveryQueryOfItsPathIsInvalidated()
    {
        await _shop.GetFields(7, "name");
        var kept = await _shop.GetFields(7, "name");
        Assert.Same(kept, await _shop.GetFields(7, "name"));
        await _shop.SetStock(7, new(7, "n"));
        Assert.NotEqual(kept, await _shop.GetFields(7, "name"));
    }

    [Fact]
    public async Task AVariantThatTheStoreHasDroppedIsGivenNoMore()
    {
        _it.Origin.Answer = static (request, _) => Task.FromResult(OriginServer.Reply(200, $$"""{"id":{{request.Number}},"name":"n"}""", ("Vary", "Accept-Language")));
        await _shop.GetIn(7, "l0");
        var kept = await _shop.GetIn(7, "l0");
        Assert.Same(kept, await _shop.GetIn(7, "l0"));
        for (var language = 1; language <= MostVariants; language++) await _shop.GetIn(7, $"l{language}");
        Assert.NotEqual(kept, await _shop.GetIn(7, "l0"));
    }

    public static TheoryData<string, Action<Session>> Changes => new()
    {
        { "auth", static session => session.Auth = Auth.Bearer("bob") },
        { "headers", static session => session.Headers["Accept-Language"] = "de" },
        { "query", static session => session.Query.Add("v", "2") },
        { "base", static session => session.BaseAddress = new("https://other.example") },
        { "cookie", static session => session.Cookies["sid"] = "bob" },
        { "cache", static session => session.Cache = new() },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task AnotherRequestIsNotAnsweredByIt(string what, Action<Session> change)
    {
        var kept = await KeptAsync();
        _it.Origin.Answer = static (request, _) => Task.FromResult(OriginServer.Reply(200, $$"""{"id":{{request.Number}},"name":"n"}""", ("Vary", "Accept-Language")));
        ((MemoryCacheStore)_it.Cache.Store).Clear();
        kept = await KeptAsync();
        change(_it.Session);
        Assert.False(ReferenceEquals(kept, await _shop.GetItem(7)), what);
        Assert.Equal(3, _it.Origin.Count);
    }

    [Fact]
    public async Task CredentialsThatComeBackFindTheirOwn()
    {
        _it.Session.Auth = Auth.Bearer("alice");
        var alice = await KeptAsync();
        _it.Session.Auth = Auth.Bearer("bob");
        Assert.NotEqual(alice, await _shop.GetItem(7));
        _it.Session.Auth = Auth.Bearer("alice");
        Assert.Equal(alice, await _shop.GetItem(7));
    }

    [Fact]
    public async Task WhoWantsToSeeEachCallSeesIt()
    {
        await KeptAsync();
        var seen = 0;
        _it.Session.OnResponse = response =>
        {
            seen++;
            Assert.Equal(CacheOutcome.Fresh, response.Cache!.Outcome);
            return null;
        };
        await _shop.GetItem(7);
        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task ACancelledCallIsCancelled()
    {
        await KeptAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _shop.GetItem(7, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task ADisposedSessionGivesNothing()
    {
        await KeptAsync();
        _it.Session.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _shop.GetItem(7));
    }

    [Fact]
    public async Task WhatIsInUseStaysInTheStore()
    {
        using var it = new CacheScenario(new HttpCache(new MemoryCacheStore { MaxBytes = 4000 }));
        it.Origin.Answer = _it.Origin.Answer;
        var shop = it.Session.For<IShop>();
        await shop.GetItem(1);
        var kept = await shop.GetItem(1);
        for (var id = 100; id < 150; id++)
        {
            await shop.GetItem(id);
            Assert.Same(kept, await shop.GetItem(1));
        }

        Assert.True(((MemoryCacheStore)it.Cache.Store).Bytes <= 4000);
    }
}
