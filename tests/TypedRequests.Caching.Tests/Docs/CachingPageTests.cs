using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.Caching.Tests.Docs;

/// <summary>docs/caching.md</summary>
public sealed class CachingPageTests
{
    [Fact]
    public async Task TheModesDoWhatThePageSays()
    {
        using var it = new CacheScenario();
        var (session, Console) = (it.Session, new StringWriter());
        it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        session.Cache = new HttpCache();
        Response issues = await session.GetAsync("/repos/psf/requests/issues");
        Console.WriteLine(issues.Cache);                                  // TypedRequests; fwd=uri-miss; stored
        Console.WriteLine($"{issues.Cache!.Outcome}, {issues.Cache.Age}"); // Miss, Fresh, Revalidated, Stale or Bypassed; how old
        Assert.Equal("TypedRequests; fwd=uri-miss; stored", Console.ToString().Split(Environment.NewLine)[0]);
        await session.GetAsync("/status");
        await session.GetAsync("/status", new() { Cache = CacheMode.Revalidate });   // does it still hold?
        await session.GetAsync("/status", new() { Cache = CacheMode.Reload });       // anew, and stored
        await session.GetAsync("/status", new() { Cache = CacheMode.Bypass });       // not stored either
        Response known = await session.GetAsync("/status", new() { Cache = CacheMode.OnlyStored });
        Assert.Equal((5, "answer 4"), (it.Origin.Count, known.Text));
    }

    [Fact]
    public async Task TypedMethodsSayWhatTheServerDoesNot()
    {
        using var it = new CacheScenario();
        it.Session.BaseAddress = null;
        it.Origin.Answer = static (request, _) => Task.FromResult(OriginServer.Reply(200, $$"""{"number":1,"title":"{{request.Number}}","left":{{request.Number}}}"""));
        var issues = it.Session.For<IIssues>();
        await issues.GetIssue(1, "title");
        Assert.Equal("1", (await issues.GetIssue(1, "title")).Title);
        it.Pass(1);
        await issues.AddComment(1, new("well"));
        Assert.Equal("3", (await issues.GetIssue(1, "title")).Title);
        await issues.GetBalance();
        Assert.Equal(5, (await issues.GetBalance()).Left);
    }

    [Fact]
    public async Task SessionsOfAnApplicationHaveOne()
    {
        var services = new ServiceCollection();
        services.AddDistributedMemoryCache();
        services.AddDataProtection();
        services.AddHttpSession("github", options => options.BaseAddress = new("https://api.github.com"))
            .AddHttpCache();
        services.AddHttpSession("orders", options => options.BaseAddress = new("https://orders.example.com"))
            .AddDistributedHttpCache(context => context.Key);
        await using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredKeyedService<Session>("github").Cache);
        Assert.Null(provider.GetRequiredKeyedService<Session>("orders").Cache); // nobody's
        Assert.Equal("orders/ann", provider.GetRequiredService<IHttpSessionFactory>().Get("orders", "ann").Cache!.Partition);
    }

    [Fact]
    public async Task TheSettingsDoWhatThePageSays()
    {
        using var it = new CacheScenario();
        var session = it.Session;
        session.Cache = new HttpCache { StaleIfError = TimeSpan.FromHours(1) };
        it.Origin.InTurn(static () => OriginServer.Reply(200, "up", ("Cache-Control", "max-age=1")), static () => OriginServer.Reply(503, "down"));
        await it.GetAsync();
        it.Pass(60);
        Assert.Equal("up", (await it.GetAsync()).Text);
        session.Cache = new HttpCache(new MemoryCacheStore { MaxBytes = 8 * 1024 * 1024 }) { MaxEntryBytes = 1024 * 1024 };
        Assert.Equal(503, (int)(await it.GetAsync()).StatusCode);
        var cache = new HttpCache { Partition = "catalogue" };
        using var other = it.NewSession();
        (session.Cache, other.Cache) = (cache, cache);
        it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        await it.GetAsync();
        Assert.Equal(CacheOutcome.Fresh, (await other.GetAsync("/a")).Cache!.Outcome);
    }
}
