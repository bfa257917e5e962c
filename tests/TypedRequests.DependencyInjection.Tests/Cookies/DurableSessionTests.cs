using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Several processes are several providers here: all they share is the cache and the key ring.</summary>
public sealed class DurableSessionTests : IAsyncLifetime
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly ScriptedServer server = LoginServer.Start();
    private readonly IDistributedCache cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
    private readonly EphemeralDataProtectionProvider keys = new();

    [Fact]
    public async Task LoginOfOneProcessIsTheLoginOfAnother()
    {
        await using (var one = Process())
            await Ann(one).GetAsync("/login/ann", cancellationToken: Token);
        await using var other = Process();
        await Ann(other).GetAsync("/me", cancellationToken: Token);
        await other.GetRequiredService<IHttpSessionFactory>().Get("shop", "bob").GetAsync("/me", cancellationToken: Token);

        Assert.Equal(["sid=ann", null], server.CookiesOfMe());
    }

    [Fact]
    public async Task ExpiredSessionComesBackWithItsCookies()
    {
        await using var process = Process();
        var factory = process.GetRequiredService<IHttpSessionFactory>();
        await factory.Get("shop", "ann").GetAsync("/login/ann", cancellationToken: Token);
        factory.Forget("shop", "ann");

        await factory.Get("shop", "ann").GetAsync("/me", cancellationToken: Token);

        Assert.Equal(["sid=ann"], server.CookiesOfMe());
    }

    [Fact]
    public async Task RunningProcessSeesAnothersLoginWhenItReloads()
    {
        await using var one = Process();
        await using var other = Process();
        await Ann(other).GetAsync("/me", cancellationToken: Token);
        await Ann(one).GetAsync("/login/ann", cancellationToken: Token);
        await Ann(other).GetAsync("/me", cancellationToken: Token);
        Time.Advance(TimeSpan.FromSeconds(30));
        await Ann(other).GetAsync("/me", cancellationToken: Token);

        Assert.Equal([null, null, "sid=ann"], server.CookiesOfMe());
    }

    [Fact]
    public async Task ManyFirstCallsShareOneLoad()
    {
        await using (var one = Process())
            await Ann(one).GetAsync("/login/ann", cancellationToken: Token);
        await using var other = Process();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Ann(other).GetAsync("/me", cancellationToken: Token)));

        Assert.All(server.CookiesOfMe(), cookies => Assert.Equal("sid=ann", cookies));
    }

    [Fact]
    public async Task StoreThatCannotBeReadFailsTheCallBeforeAnythingIsSent()
    {
        var broken = new BrokenStore { IsDown = true };
        await using var process = With(broken);

        var error = await Assert.ThrowsAsync<RequestException>(() => Ann(process).GetAsync("/me", cancellationToken: Token));
        Assert.Contains("could not be loaded", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);

        broken.IsDown = false;
        await Ann(process).GetAsync("/me", cancellationToken: Token);
    }

    [Fact]
    public async Task StoreThatCannotBeWrittenCostsNoAnswerAndIsWrittenByTheNextCall()
    {
        var (broken, recorder) = (new BrokenStore(), new CallRecorder(listens: false));
        await using var process = With(broken, recorder);
        await Ann(process).GetAsync("/me", cancellationToken: Token);
        broken.IsDown = true;
        Assert.Equal(204, (int)(await Ann(process).GetAsync("/login/ann", cancellationToken: Token)).StatusCode);
        Assert.Contains(recorder.Log, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("could not be saved", StringComparison.Ordinal));
        Assert.Empty(broken.Saved);

        broken.IsDown = false;
        await Ann(process).GetAsync("/me", cancellationToken: Token);

        Assert.Equal(["sid"], broken.Saved.Select(cookie => cookie.Name));
    }

    [Fact]
    public async Task UnchangedJarIsNotSaved()
    {
        var store = new BrokenStore();
        await using var process = With(store);
        for (var i = 0; i < 5; i++)
            await Ann(process).GetAsync("/me", cancellationToken: Token);

        Assert.Equal((1, 0), (store.Loads, store.Saves));
    }

    [Fact]
    public async Task SynchronousCallIsRefusedClearly()
    {
        await using var process = With(new BrokenStore());

        Assert.Contains("await the Async method", Assert.Throws<NotSupportedException>(() => Ann(process).Get("/me", cancellationToken: Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScopedSessionsMustSayWhoseTheirCookiesAre() =>
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddScopedHttpSession("shop").AddDistributedCookies());

    [Fact]
    public async Task MissingCacheIsNamedWithTheRemedy()
    {
        await using var process = new ServiceCollection().AddHttpSession("shop").AddDistributedCookies().Services.BuildServiceProvider();

        Assert.Contains("AddDistributedMemoryCache", Assert.Throws<InvalidOperationException>(() => process.GetRequiredKeyedService<Session>("shop")).Message, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync() => default;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private SteppedTime Time { get; } = new();

    private ServiceProvider Process()
    {
        var services = new ServiceCollection().AddSingleton(cache).AddSingleton<IDataProtectionProvider>(keys).AddSingleton<TimeProvider>(Time);
        return services.AddHttpSession("shop", options => options.BaseAddress = server.Address).AddDistributedCookies(reloadAfter: TimeSpan.FromSeconds(30)).Services.BuildServiceProvider();
    }

    private ServiceProvider With(BrokenStore store, CallRecorder? recorder = null)
    {
        var services = new ServiceCollection();
        if (recorder is not null)
            services.AddLogging(logging => logging.AddProvider(recorder));
        return services.AddHttpSession("shop", options => options.BaseAddress = server.Address).AddCookieStore(_ => store).Services.BuildServiceProvider();
    }

    private static Session Ann(ServiceProvider process) => process.GetRequiredService<IHttpSessionFactory>().Get("shop", "ann");

    private sealed class BrokenStore : ICookieStore
    {
        public bool IsDown { get; set; }

        public int Loads { get; private set; }

        public int Saves { get; private set; }

        public IReadOnlyList<SessionCookie> Saved { get; private set; } = [];

        public ValueTask<CookieStoreSnapshot> LoadAsync(CancellationToken cancellationToken = default)
        {
            Check();
            Loads++;
            return new(new CookieStoreSnapshot(Saved, "1"));
        }

        public ValueTask<CookieStoreSnapshot> SaveAsync(CookieStoreChanges changes, CancellationToken cancellationToken = default)
        {
            Check();
            Saves++;
            Saved = changes.MergeInto(Saved);
            return new(new CookieStoreSnapshot(Saved, "1"));
        }

        private void Check()
        {
            if (IsDown)
                throw new IOException("the store is down");
        }
    }
}
