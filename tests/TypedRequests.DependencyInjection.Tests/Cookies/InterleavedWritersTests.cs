using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class InterleavedWritersTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    // Five runs of 2,000 writes.
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5)]
    public async Task InterleavedWritesLoseAndDuplicateNothing(int seed)
    {
        var cache = new TurnCache(new Random(seed));
        var writers = Enumerable.Range(0, 4).Select(number => WriteAsync(cache, $"w{number}", writes: 500)).ToArray();

        await cache.RunAsync(writers);

        var cookies = await LoadAsync(cache);
        Assert.Equal(4 * 10, cookies.Count);
        Assert.All(cookies, cookie => Assert.InRange(int.Parse(cookie.Value), 490, 499));
        Assert.Equal(cookies.Count, cookies.Select(cookie => cookie.Name).Distinct().Count());
    }

    [Theory]
    [InlineData(6), InlineData(7), InlineData(8)]
    public async Task WriterKilledBetweenAnyTwoStepsLosesNothingItWasToldIsSaved(int seed)
    {
        var random = new Random(seed);
        var (cache, killed, saved) = (new TurnCache(random), new TaskCompletionSource(), new List<int>());
        var victim = WriteAsync(cache.KilledAfter(random.Next(200, 600), killed), "victim", writes: 300, saved);

        await cache.RunAsync(killed.Task, WriteAsync(cache, "other", writes: 200));

        Assert.False(victim.IsCompleted);
        var cookies = await LoadAsync(cache);
        for (var slot = 0; slot < 10; slot++)
        {
            var value = int.Parse(cookies.Single(cookie => cookie.Name == $"victim-{slot}").Value);
            Assert.True(value >= saved.Last(number => number % 10 == slot));
        }
        Assert.All(cookies.Where(cookie => cookie.Name.StartsWith("other", StringComparison.Ordinal)), cookie => Assert.InRange(int.Parse(cookie.Value), 190, 199));
    }

    // Ten cookies of one's own, set over and over: number n goes to cookie n % 10.
    private static async Task WriteAsync(IDistributedCache cache, string writer, int writes, List<int>? saved = null)
    {
        var time = new SteppedTime();
        var jar = new CookieJar(time);
        var store = Store(cache, writer, time);
        for (var number = 0; number < writes; number++)
        {
            time.Advance(TimeSpan.FromTicks(1));
            jar.Set(new SessionCookie($"{writer}-{number % 10}", $"{number}") { Domain = "example.com" });
            await jar.SaveAsync(store, includeSessionCookies: true, Token);
            saved?.Add(number);
        }
    }

    private static async Task<IReadOnlyList<SessionCookie>> LoadAsync(TurnCache cache)
    {
        var load = Store(cache, "reader", new SteppedTime()).LoadAsync(Token).AsTask();
        await cache.RunAsync(load);
        return (await load).Cookies;
    }

    private static ICookieStore Store(IDistributedCache cache, string writer, TimeProvider time) =>
        new DistributedCookieStores(cache, Options.Create(new DistributedCookieOptions { Writer = writer }), null, time).For("user");
}
