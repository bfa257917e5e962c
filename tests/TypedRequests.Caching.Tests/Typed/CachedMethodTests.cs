namespace TypedRequests.Caching.Tests;

/// <summary>Lifetimes that methods declare: where the server says nothing, and where they count in any case.</summary>
public sealed class CachedMethodTests : IDisposable
{
    private readonly CacheScenario _it = new();
    private readonly IShop _shop;

    public CachedMethodTests()
    {
        Answer();
        _shop = _it.Session.For<IShop>();
    }

    public void Dispose() => _it.Dispose();

    private void Answer(params (string Name, string Value)[] headers) => _it.Origin.Answer = (request, _) =>
        Task.FromResult(OriginServer.Reply(200, $$"""{"id":{{request.Number}},"name":"n"}""", headers));

    [Theory]
    [InlineData(59, 1)]
    [InlineData(61, 2)]
    public async Task ALifetimeCountsWhereTheServerSaysNothing(int after, int asked)
    {
        await _shop.GetItem(7);
        _it.Pass(after);
        Assert.Equal(asked, (await _shop.GetItem(7)).Id);
        Assert.Equal(asked, _it.Origin.Count);
    }

    [Theory]
    [InlineData("no-store")]
    [InlineData("no-cache")]
    [InlineData("max-age=0")]
    [InlineData("max-age=5")]
    public async Task TheServersWordIsStronger(string said)
    {
        Answer(("Cache-Control", said));
        await _shop.GetItem(7);
        _it.Pass(6);
        Assert.Equal(2, (await _shop.GetItem(7)).Id);
    }

    [Theory]
    [InlineData("no-store")]
    [InlineData("no-cache")]
    [InlineData("max-age=5")]
    public async Task ForceIsStrongerThanTheServersWord(string said)
    {
        Answer(("Cache-Control", said));
        await _shop.GetForced(7);
        _it.Pass(59);
        Assert.Equal(1, (await _shop.GetForced(7)).Id);
        _it.Pass(2);
        Assert.Equal(2, (await _shop.GetForced(7)).Id);
    }

    [Fact]
    public async Task AnErrorHasNoLifetime()
    {
        _it.Origin.Always(500);
        await Assert.ThrowsAsync<ApiException>(() => _shop.GetItem(7));
        Answer();
        Assert.Equal(2, (await _shop.GetItem(7)).Id);
    }

    [Fact]
    public async Task ALifetimeLastsInAStoreOfFiles()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            using var it = new CacheScenario(new HttpCache(new DirectoryCacheStore(folder.FullName)) { Partition = "p" });
            it.Origin.Answer = static (request, _) => Task.FromResult(OriginServer.Reply(200, $$"""{"id":{{request.Number}},"name":"n"}"""));
            await it.Session.For<IShop>().GetItem(7);
            it.Pass(59);
            using var other = it.NewSession();
            Assert.Equal(1, (await other.For<IShop>().GetItem(7)).Id);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task NoCachePassesByUnlessTheCallSaysOtherwise()
    {
        Answer(("Cache-Control", "max-age=60"));
        await _shop.GetPassed(7);
        Assert.Equal(2, (await _shop.GetPassed(7)).Id);
        await _shop.GetPassed(7, new() { Cache = CacheMode.Reload });
        Assert.Equal(3, (await _shop.GetPassed(7, new() { Cache = CacheMode.PreferStored })).Id);
    }

    [Theory]
    [InlineData("/search", 1)]
    [InlineData("/other", 2)]
    public async Task APostServesLaterGetsIfItIsWhatTheUrlStandsFor(string location, int asked)
    {
        Answer(("Content-Location", location));
        await _shop.Search(new(0, "like"));
        await _it.GetAsync("/search");
        Assert.Equal(asked, _it.Origin.Count);
    }
}
