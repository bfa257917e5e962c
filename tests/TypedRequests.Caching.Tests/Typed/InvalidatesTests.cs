namespace TypedRequests.Caching.Tests;

/// <summary>What a method changes of others' answers.</summary>
public sealed class InvalidatesTests : IDisposable
{
    private readonly CacheScenario _it = new();
    private readonly IShop _shop;

    public InvalidatesTests()
    {
        Answer(200);
        _shop = _it.Session.For<IShop>();
    }

    public void Dispose() => _it.Dispose();

    private void Answer(int putStatus) => _it.Origin.Answer = (request, _) => Task.FromResult(request.Method == HttpMethod.Put
        ? OriginServer.Reply(putStatus, "")
        : OriginServer.Reply(200, $$"""{"id":{{request.Number}},"name":"n"}"""));

    [Fact]
    public async Task TheSameArgumentsAreAskedForAgainAndOthersAreNot()
    {
        await _shop.GetItem(1);
        await _shop.GetItem(2);
        await _shop.SetStock(1, new(1, "n"));
        Assert.Equal(4, (await _shop.GetItem(1)).Id);
        Assert.Equal(2, (await _shop.GetItem(2)).Id);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(503)]
    public async Task AFailureChangesNothing(int status)
    {
        Answer(status);
        await _shop.GetItem(1);
        await Assert.ThrowsAsync<ApiException>(() => _shop.SetStock(1, new(1, "n")));
        Assert.Equal(1, (await _shop.GetItem(1)).Id);
    }

    [Fact]
    public async Task EveryQueryOfThePathIsMeant()
    {
        await _shop.GetFields(1, "name");
        await _shop.GetFields(1, "price");
        await _shop.GetFields(2, "name");
        _it.Pass(1);
        await _shop.SetStock(1, new(1, "n"));
        Assert.Equal(5, (await _shop.GetFields(1, "name")).Id);
        Assert.Equal(6, (await _shop.GetFields(1, "price")).Id);
        Assert.Equal(5, (await _shop.GetFields(1, "name")).Id); // stored anew, and fresh
        Assert.Equal(3, (await _shop.GetFields(2, "name")).Id);
    }

    [Fact]
    public async Task CallsByHandSeeItToo()
    {
        await _shop.GetFields(1, "name");
        _it.Pass(1);
        await _shop.SetStock(1, new(1, "n"));
        Assert.Equal(CacheOutcome.Miss, (await _it.GetAsync("/items/1?fields=name")).Cache!.Outcome);
    }

    [Fact]
    public async Task AnAnswerThatWasUnderWayIsNotKept()
    {
        var (asked, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        _it.Origin.Answer = async (request, _) =>
        {
            if (request.Number == 1)
            {
                asked.SetResult();
                await answered.Task;
            }

            return OriginServer.Reply(200, $$"""{"id":{{request.Number}},"name":"n"}""");
        };
        var old = _shop.GetFields(1, "name");
        await asked.Task;
        await _shop.SetStock(1, new(1, "n"));
        answered.SetResult();
        Assert.Equal(1, (await old).Id);
        Assert.Equal(3, (await _shop.GetFields(1, "name")).Id);
    }

    [Fact]
    public async Task ProcessesThatShareAStoreSeeIt()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            HttpCache New() => new(new DirectoryCacheStore(folder.FullName)) { Partition = "p" };
            using var first = new CacheScenario(New());
            using var second = new CacheScenario(New());
            second.Origin.Answer = first.Origin.Answer = _it.Origin.Answer;
            await first.Session.For<IShop>().GetFields(1, "name");
            second.Pass(1);
            await second.Session.For<IShop>().SetStock(1, new(1, "n"));
            first.Pass(2);
            await first.Session.For<IShop>().GetFields(1, "name");
            Assert.Equal(2, first.Origin.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
