using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Caching.Tests;

/// <summary>Caches of sessions that are injected.</summary>
public sealed class InjectionTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));
    private readonly OriginServer _origin;

    public InjectionTests()
    {
        _origin = new(_time);
        _origin.Always(200, ("Cache-Control", "max-age=60"));
    }

    public void Dispose() => _origin.Dispose();

    private ServiceProvider Provider(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        add(services);
        return services.BuildServiceProvider();
    }

    private IHttpSessionBuilder Session(IServiceCollection services, bool isScoped = false)
    {
        var builder = isScoped ? services.AddScopedHttpSession("api", SetBase) : services.AddHttpSession("api", SetBase);
        builder.Handlers.ConfigurePrimaryHttpMessageHandler(() => new Undisposed(_origin));
        return builder;
    }

    private static void SetBase(HttpSessionOptions options) => options.BaseAddress = new("https://api.example");

    [Fact]
    public async Task InMemoryEachKeyHasItsOwn()
    {
        using var provider = Provider(services => Session(services).AddHttpCache());
        var factory = provider.GetRequiredService<IHttpSessionFactory>();
        Assert.Equal("answer 1", (await factory.Get("api", "alice").GetAsync("/a")).Text);
        Assert.Equal("answer 2", (await factory.Get("api", "bob").GetAsync("/a")).Text);
        Assert.Equal("answer 1", (await factory.Get("api", "alice").GetAsync("/a")).Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ADistributedCacheOutlivesTheProcessAndKeepsUsersApart(bool isHybrid)
    {
        var shared = new MemoryDistributedCacheOf(_time);
        void Add(IServiceCollection services)
        {
            services.AddSingleton<IDistributedCache>(shared);
            if (isHybrid) services.AddHybridCache();
            var builder = Session(services);
            _ = isHybrid ? builder.AddHybridHttpCache() : builder.AddDistributedHttpCache();
        }

        foreach (var (user, expected) in ((string, string)[])[("alice", "answer 1"), ("bob", "answer 2"), ("alice", "answer 1"), ("bob", "answer 2")])
        {
            await using var provider = Provider(Add);
            Assert.Equal(expected, (await provider.GetRequiredService<IHttpSessionFactory>().Get("api", user).GetAsync("/a")).Text);
        }

        _time.Advance(TimeSpan.FromSeconds(61));
        await using var last = Provider(Add);
        Assert.Equal("answer 3", (await last.GetRequiredService<IHttpSessionFactory>().Get("api", "alice").GetAsync("/a")).Text);
    }

    [Fact]
    public async Task WithDataProtectionTheEntriesAreEncrypted()
    {
        _origin.Answer = static (_, _) => Task.FromResult(OriginServer.Reply(200, "in plain sight", ("Cache-Control", "max-age=60")));
        var shared = new MemoryDistributedCacheOf(_time);
        async Task<(string Text, CacheOutcome Outcome)> AskAsync(bool isProtected)
        {
            await using var provider = Provider(services =>
            {
                services.AddSingleton<IDistributedCache>(shared);
                if (isProtected) services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
                Session(services).AddDistributedHttpCache();
            });
            var session = provider.GetRequiredService<IHttpSessionFactory>().Get("api", "alice");
            await session.GetAsync("/a");
            var response = await session.GetAsync("/a");
            return (response.Text, response.Cache!.Outcome);
        }

        Assert.Equal(("in plain sight", CacheOutcome.Fresh), await AskAsync(isProtected: true));
        Assert.DoesNotContain("plain sight", shared.AllText);
        // What cannot be decrypted is asked for again.
        Assert.Equal(("in plain sight", CacheOutcome.Fresh), await AskAsync(isProtected: false));
        Assert.Contains("plain sight", shared.AllText);
    }

    [Fact]
    public async Task TheLogNamesWhatTheCacheDid()
    {
        var log = new LogLines();
        await using var provider = Provider(services =>
        {
            services.AddLogging(logging => logging.AddProvider(log));
            Session(services).AddHttpCache();
        });
        var session = provider.GetRequiredKeyedService<Session>("api");
        await session.GetAsync("/a");
        await session.GetAsync("/a");
        Assert.Equal(["TypedRequests; fwd=uri-miss; stored", "TypedRequests; hit; ttl=60"], log.Lines.Where(static line => line.Contains("200", StringComparison.Ordinal)).Select(static line => line[(line.LastIndexOf(", ", StringComparison.Ordinal) + 2)..]));
    }

    [Fact]
    public void SessionsOfScopesHaveToSayWhoseResponsesTheyAre()
    {
        var services = new ServiceCollection();
        var builder = Session(services, isScoped: true);
        Assert.Throws<ArgumentNullException>(() => builder.AddDistributedHttpCache());
        Assert.Throws<ArgumentNullException>(() => builder.AddHybridHttpCache());
    }

    private sealed class Undisposed(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override void Dispose(bool disposing)
        {
            // It is the test's.
        }
    }
}
