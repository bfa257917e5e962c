namespace TypedRequests.Tests.Cookies;

// semantics: "4096 bytes name+value, 180 per domain, 3,000 in all, least recently used goes first. Expired cookies leave on read."
public sealed class CookieLimitTests
{
    private readonly ManualClock clock = new();
    private readonly CookieJar jar;

    public CookieLimitTests() => jar = new CookieJar(clock);

    private void Set(string uri, string line)
    {
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(jar.SetFromHeader(new Uri(uri), line));
    }

    [Fact]
    public void ARegistrableDomainHolds180AndTheLeastRecentlyUsedGoesFirst()
    {
        for (var i = 0; i < 180; i++)
            Set($"https://h{i % 7}.example.co.uk/", $"k{i}=v; Path=/p{i}");
        Set("https://other.co.uk/", "k=v");
        Assert.Equal(181, jar.Count);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("k0=v", jar.GetCookieHeader(new Uri("https://h0.example.co.uk/p0")));
        Set("https://new.example.co.uk/", "new=v");
        Assert.Equal(181, jar.Count);
        Assert.True(jar.Contains("k0"));
        Assert.False(jar.Contains("k1"));
        Assert.True(jar.Contains("new") && jar.Contains("k"));
    }

    [Fact]
    public void OfACrowdedDomainCookiesWithoutSecureGoFirst()
    {
        Set("https://example.org/", "plain=v");
        for (var i = 0; i < 180; i++)
            Set("https://example.org/", $"k{i}=v; Secure");
        Assert.False(jar.Contains("plain"));
        Assert.True(jar.Contains("k0"));
    }

    [Fact]
    public void TheJarHolds3000AndTheLeastRecentlyUsedGoesFirst()
    {
        for (var i = 0; i < 3000; i++)
            Set($"https://site{i % 300}.example/", $"k{i}=v");
        Assert.Equal(3000, jar.Count);
        jar.GetCookieHeader(new Uri("https://site0.example/"));
        Set("https://late.example/", "late=v");
        Assert.Equal(3000, jar.Count);
        Assert.True(jar.Contains("k0"));
        Assert.False(jar.Contains("k1"));
    }

    [Fact]
    public void ReplacingACookieOfAFullDomainEvictsNothing()
    {
        for (var i = 0; i < 180; i++)
            Set("https://example.org/", $"k{i}=v");
        Set("https://example.org/", "k5=w");
        Assert.Equal(180, jar.Count);
        Assert.Equal("w", jar["k5"]);
    }

    [Fact]
    public void ExpiredCookiesGoBeforeLiveOnes()
    {
        Set("https://example.org/", "old=v");
        for (var i = 0; i < 179; i++)
            Set("https://example.org/", $"k{i}=v; Max-Age={(i == 7 ? 1 : 1000)}");
        clock.Advance(TimeSpan.FromSeconds(2));
        Set("https://example.org/", "new=v");
        Assert.True(jar.Contains("old") && jar.Contains("new"));
        Assert.False(jar.Contains("k7"));
    }

    // requests: C17
    [Fact]
    public void ExpiredCookiesLeaveOnRead()
    {
        Set("https://example.org/", "k=v; Max-Age=10");
        Set("https://example.org/", "stays=v");
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("stays=v", jar.GetCookieHeader(new Uri("https://example.org/")));
        Assert.Equal(1, jar.Count);
        Assert.Null(jar["k"]);
    }

    [Fact]
    public void CountAndEnumerationMeetNoExpiredCookie()
    {
        Set("https://example.org/", "k=v; Max-Age=10");
        clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Empty(jar);
        Assert.Equal(0, jar.Count);
        Assert.True(jar.IsEmpty);
    }

    // requests: test_cookie_removed_on_expire
    [Fact]
    public void AnExpiredCookieRemovesTheLiveOne()
    {
        Set("https://example.org/", "k=v");
        Set("https://example.org/", "k=; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        Assert.True(jar.IsEmpty);
    }

    [Fact]
    public void NoServerIsPromisedMoreThan400Days()
    {
        Set("https://example.org/", "a=v; Max-Age=99999999999");
        Set("https://example.org/", "b=v; Expires=Fri, 31 Dec 9999 23:59:59 GMT");
        Assert.Equal(clock.Now.AddDays(400), jar.Get("b")!.Expires);
        Assert.True(jar.Get("a")!.Expires <= clock.Now.AddDays(400));
        jar.Set(new SessionCookie("c", "v") { Expires = DateTimeOffset.MaxValue });
        Assert.Equal(DateTimeOffset.MaxValue, jar.Get("c")!.Expires);
    }

    [Fact]
    public void TheLimitCountsBytesOfTheWire()
    {
        Assert.True(jar.SetFromHeader(new Uri("https://example.org/"), "é=" + new string('é', 4095)));
        Assert.False(jar.SetFromHeader(new Uri("https://example.org/"), "k=" + new string('春', 1366)));
    }
}
