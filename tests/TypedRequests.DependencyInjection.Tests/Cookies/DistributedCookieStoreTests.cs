using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace TypedRequests.DependencyInjection.Tests;

public sealed class DistributedCookieStoreTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly MemoryDistributedCache cache = new(Options.Create(new MemoryDistributedCacheOptions()));
    private readonly SteppedTime time = new();

    [Fact]
    public async Task NothingWasEverSavedIsAnEmptySnapshot()
    {
        var snapshot = await Store("a").LoadAsync(Token);

        Assert.Empty(snapshot.Cookies);
        Assert.Null(snapshot.Version);
    }

    [Fact]
    public async Task JarsOfTwoProcessesShareOneLogin()
    {
        var (one, other) = (Jar(), Jar());
        one.Set(Cookie("sid", "s3cret"));
        await one.SaveAsync(Store("a"), includeSessionCookies: true, Token);
        await other.LoadAsync(Store("b"), Token);

        Assert.Equal("s3cret", other["sid"]);
    }

    [Fact]
    public async Task RemovalIsNotUndoneByAnotherProcessesPage()
    {
        var (one, other) = (Jar(), Jar());
        var (a, b) = (Store("a"), Store("b"));
        one.Set(Cookie("sid", "1"));
        await one.SaveAsync(a, includeSessionCookies: true, Token);
        await other.LoadAsync(b, Token);
        other.Set(Cookie("theme", "dark"));
        await other.SaveAsync(b, includeSessionCookies: true, Token); // b's page now holds sid too

        time.Advance(TimeSpan.FromSeconds(1));
        one.Remove("sid");
        await one.SaveAsync(a, includeSessionCookies: true, Token);

        Assert.Equal(["theme"], (await Store("c").LoadAsync(Token)).Cookies.Select(cookie => cookie.Name));
        await other.LoadAsync(b, Token);
        Assert.Equal(["theme"], other.Select(cookie => cookie.Name));
    }

    [Fact]
    public async Task CookieThatWasSetAnewSurvivesTheRemovalOfItsOlderVersion()
    {
        var (one, other) = (Jar(), Jar());
        var (a, b) = (Store("a"), Store("b"));
        one.Set(Cookie("sid", "old"));
        await one.SaveAsync(a, includeSessionCookies: true, Token);
        await other.LoadAsync(b, Token);

        time.Advance(TimeSpan.FromSeconds(1));
        other.Set(Cookie("sid", "new"));
        await other.SaveAsync(b, includeSessionCookies: true, Token);
        one.Remove("sid");
        await one.SaveAsync(a, includeSessionCookies: true, Token);

        Assert.Equal("new", Assert.Single((await Store("c").LoadAsync(Token)).Cookies).Value);
    }

    [Fact]
    public async Task ExpiredCookiesLeaveThePages()
    {
        var jar = Jar();
        jar.Set(Cookie("short", "1") with { Expires = time.GetUtcNow().AddMinutes(1) });
        await jar.SaveAsync(Store("a"), includeSessionCookies: true, Token);
        time.Advance(TimeSpan.FromMinutes(2));

        Assert.Empty((await Store("b").LoadAsync(Token)).Cookies);
    }

    [Fact]
    public async Task ValuesAreEncryptedAtRestWhenDataProtectionIsThere()
    {
        var recording = new TurnCache(new Random(1));
        var jar = Jar();
        jar.Set(Cookie("sid", "s3cret"));
        await recording.RunAsync(jar.SaveAsync(Store("a", recording, new EphemeralDataProtectionProvider()), includeSessionCookies: true, Token));
        Assert.DoesNotContain(recording.Stored.Values, entry => Encoding.UTF8.GetString(entry).Contains("s3cret", StringComparison.Ordinal));

        var plain = new TurnCache(new Random(1));
        await plain.RunAsync(jar.SaveAsync(Store("a", plain), includeSessionCookies: true, Token));
        Assert.Contains(plain.Stored.Values, entry => Encoding.UTF8.GetString(entry).Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PagesOfAnotherKeyRingAreAClearError()
    {
        var jar = Jar();
        jar.Set(Cookie("sid", "s3cret"));
        await jar.SaveAsync(Store("a", cache, new EphemeralDataProtectionProvider()), includeSessionCookies: true, Token);

        var error = await Assert.ThrowsAsync<InvalidDataException>(async () => await Store("b", cache, new EphemeralDataProtectionProvider()).LoadAsync(Token));
        Assert.Contains("key ring", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page:a:u", ""), InlineData("page:a:u", "\u0001"), InlineData("page:a:u", "\u0001\u00ff\u00ff\u0000\u0000"), InlineData("pages:u", "nonsense")]
    public async Task TornEntriesAreAClearErrorAndStay(string entry, string latin1)
    {
        await cache.SetAsync("cookies:" + entry, Encoding.Latin1.GetBytes(latin1), Token);
        var jar = Jar();
        jar.Set(Cookie("sid", "1"));

        await Assert.ThrowsAsync<InvalidDataException>(() => jar.SaveAsync(Store("a"), includeSessionCookies: true, Token));
        Assert.Equal(latin1, Encoding.Latin1.GetString((await cache.GetAsync("cookies:" + entry, Token))!)); // it was set above
    }

    [Fact]
    public void WriterNameThatWouldBreakTheListIsRefused() =>
        Assert.Contains("give a name", Assert.Throws<ArgumentException>(() => Store("a b")).Message, StringComparison.Ordinal);

    private static SessionCookie Cookie(string name, string value) => new(name, value) { Domain = "example.com" };

    private CookieJar Jar() => new(time);

    private ICookieStore Store(string writer, IDistributedCache? over = null, IDataProtectionProvider? protection = null) =>
        new DistributedCookieStores(over ?? cache, Options.Create(new DistributedCookieOptions { Writer = writer }), protection, time).For("u");
}
