using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Caching.Tests;

/// <summary>What holds for the stores in memory and in a directory.</summary>
public sealed class StoreTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("typed-requests-cache").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private CacheScenario Over(bool isDirectory, long bytes = 1 << 20) =>
        new(new(isDirectory ? new DirectoryCacheStore(_directory) { MaxBytes = bytes } : new MemoryCacheStore { MaxBytes = bytes }) { Partition = "p" });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task VariantsAreKeptAndRemovedTogether(bool isDirectory)
    {
        using var it = Over(isDirectory);
        it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Vary", "Foo"), ("X-Umlaut", "ä"));
        for (var i = 1; i <= 3; i++) await it.GetAsync(("Foo", $"{i}"));
        for (var i = 1; i <= 3; i++) Assert.Equal(($"answer {i}", CacheOutcome.Fresh, "ä"), ((await it.GetAsync(("Foo", $"{i}"))) is { } stored ? (stored.Text, stored.Cache!.Outcome, stored.Headers["X-Umlaut"]) : default));
        await it.Session.DeleteAsync("/a");
        for (var i = 1; i <= 3; i++) Assert.Equal(504, (int)(await it.GetAsync(("Foo", $"{i}"), ("Cache-Control", "only-if-cached"))).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task VariantsOfOneUrlAreLimited(bool isDirectory)
    {
        using var it = Over(isDirectory);
        it.Origin.Always(200, ("Cache-Control", "max-age=60"), ("Vary", "Foo"));
        for (var i = 0; i < 80; i++) await it.GetAsync(("Foo", $"{i}"));
        Assert.Equal(64, (await it.Cache.Store.ReadAsync(it.Session.CacheInUse!.KeyOf(new("https://api.example/a")))).Count);
        Assert.Equal(CacheOutcome.Fresh, (await it.GetAsync(("Foo", "79"))).Cache!.Outcome);
    }

    [Fact]
    public async Task MemoryKeepsWhatIsUsed()
    {
        var store = new MemoryCacheStore { MaxBytes = 30_000 };
        using var it = new CacheScenario(new(store));
        it.Origin.Answer = static (_, _) => Task.FromResult(OriginServer.Reply(200, new string('x', 5_000), ("Cache-Control", "max-age=60")));
        await it.GetAsync("/first");
        for (var i = 0; i < 20; i++)
        {
            await it.GetAsync($"/{i}");
            Assert.Equal(CacheOutcome.Fresh, (await it.GetAsync("/first")).Cache!.Outcome);
            Assert.InRange(store.Bytes, 1, 30_000);
        }

        Assert.Equal(504, (int)(await it.GetAsync("/0", ("Cache-Control", "only-if-cached"))).StatusCode);
        store.Clear();
        Assert.Equal((0, CacheOutcome.Miss), ((int)store.Bytes, (await it.GetAsync("/first")).Cache!.Outcome));
    }

    [Fact]
    public async Task AResponseThatIsLargerThanTheStoreIsNotKept()
    {
        using var it = Over(isDirectory: false, bytes: 100);
        it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        Assert.Equal(CacheOutcome.Miss, await it.SecondAsync());
    }

    [Fact]
    public async Task ADirectoryIsSharedAndOutlivesItsSessions()
    {
        using (var it = Over(isDirectory: true))
        {
            it.Origin.Always(200, ("Cache-Control", "max-age=60"));
            await it.GetAsync();
        }

        using var other = Over(isDirectory: true);
        Assert.Equal(("answer 1", CacheOutcome.Fresh, 0), ((await other.GetAsync()) is { } stored ? (stored.Text, stored.Cache!.Outcome, other.Origin.Count) : default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    public async Task AFileThatIsTornCountsAsNone(int length)
    {
        using var it = Over(isDirectory: true);
        it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        await it.GetAsync();
        var file = Assert.Single(Directory.GetFiles(_directory, "*.response", SearchOption.AllDirectories));
        var bytes = await File.ReadAllBytesAsync(file);
        if (length < 0) bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(file, length < 0 ? bytes : bytes[..length]);
        Assert.Equal("answer 2", (await it.GetAsync()).Text);
        Assert.Equal(CacheOutcome.Fresh, (await it.GetAsync()).Cache!.Outcome);
    }

    [Fact]
    public async Task ADirectoryStaysWithinItsBytesAndIsSweptClean()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow.AddHours(3));
        var abandoned = Path.Combine(_directory, "x.response.0.new");
        await File.WriteAllTextAsync(abandoned, "left by a killed writer");
        using var it = new CacheScenario(new(new DirectoryCacheStore(_directory) { MaxBytes = 100_000, TimeProvider = time }));
        it.Origin.Answer = static (_, _) => Task.FromResult(OriginServer.Reply(200, new string('x', 8_000), ("Cache-Control", "max-age=60")));
        for (var i = 0; i < 40; i++) await it.GetAsync($"/{i}");
        Assert.InRange(new DirectoryInfo(_directory).EnumerateFiles("*.response", SearchOption.AllDirectories).Sum(static file => file.Length), 50_000, 120_000);
        Assert.False(File.Exists(abandoned));
    }

    [Fact]
    public async Task FilesAreForTheirOwnerOnly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        using var it = Over(isDirectory: true);
        it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        await it.GetAsync();
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Directory.GetFiles(_directory, "*.response", SearchOption.AllDirectories)[0]));
    }

    [Fact]
    public async Task AStoreThatFailsCostsItsAnswerOnly()
    {
        using var it = new CacheScenario(new(new FailingStore()));
        it.Origin.Always(200, ("Cache-Control", "max-age=60"));
        Assert.Equal(CacheOutcome.Miss, await it.SecondAsync());
        Assert.Equal(200, (int)(await it.Session.DeleteAsync("/a")).StatusCode);
    }

    private sealed class FailingStore : ICacheStore
    {
        public ValueTask<IReadOnlyList<StoredResponse>> ReadAsync(CacheKey key, CancellationToken cancellationToken = default) => throw new IOException("The store is gone.");

        public ValueTask WriteAsync(CacheKey key, StoredResponse response, CancellationToken cancellationToken = default) => throw new IOException("The store is gone.");

        public ValueTask RemoveAsync(CacheKey key, CancellationToken cancellationToken = default) => throw new IOException("The store is gone.");
    }
}
