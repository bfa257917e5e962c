namespace TypedRequests.Tests.Cookies;

/// <summary>A cookie set by hand without a domain yields to a host that speaks of its name, for good. semantics: cookies set by hand.</summary>
public sealed class HandSetCookieTests
{
    private static readonly Uri Site = new("https://example.org/app/login");
    private static readonly Uri Other = new("https://other.example/");

    private readonly ManualClock clock = new();
    private readonly CookieJar jar;

    public HandSetCookieTests()
    {
        jar = new(clock);
        jar["k"] = "hand";
    }

    // field: S13
    [Theory]
    [InlineData("k=own; Path=/", "k=; Max-Age=0; Path=/")]
    [InlineData("k=own; Path=/", "k=x; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData("k=own; Domain=example.org; Path=/", "k=; Max-Age=0; Domain=example.org; Path=/")]
    [InlineData("k=; Max-Age=0; Path=/", "k=; Max-Age=0; Path=/")] // deleted without having been set
    [InlineData("k=; Max-Age=0", "k=; Max-Age=0")] // by the path that it was sent to
    public void S13_WhatAHostDeletesIsNotSentThereAgain(string first, string second)
    {
        jar.SetFromHeader(Site, first);
        jar.SetFromHeader(Site, second);
        Assert.Null(jar.GetCookieHeader(Site));
        Assert.Null(jar.GetCookieHeader(new("https://example.org/")));
        Assert.Equal("k=hand", jar.GetCookieHeader(Other));
    }

    [Fact]
    public void S13_ItDoesNotComeBackWhenTheHostsOwnExpires()
    {
        jar.SetFromHeader(Site, "k=own; Path=/; Max-Age=60");
        Assert.Equal("k=own", jar.GetCookieHeader(Site));
        clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Null(jar.GetCookieHeader(Site));
        Assert.Equal("k=hand", jar.GetCookieHeader(Other));
    }

    [Fact]
    public void S13_OtherPathsAndHostsKeepIt()
    {
        jar.SetFromHeader(Site, "k=own; Path=/app");
        Assert.Equal(["k=own", "k=hand", "k=hand"], new[] { Site, new("https://example.org/"), new("https://sub.example.org/app") }.Select(jar.GetCookieHeader));
        jar.SetFromHeader(Site, "k=own; Path=/app; Domain=example.org");
        Assert.Equal("k=own", jar.GetCookieHeader(new("https://sub.example.org/app")));
    }

    [Fact]
    public void S13_WhoSetsItAnewOrRemovesTheHostsOwnHasItSentAgain()
    {
        jar.SetFromHeader(Site, "k=; Max-Age=0; Path=/");
        jar["k"] = "again";
        Assert.Equal("k=again", jar.GetCookieHeader(Site));
        jar.SetFromHeader(Site, "k=own; Path=/");
        jar.Remove("k", "example.org");
        Assert.Equal("k=again", jar.GetCookieHeader(Site));
    }

    [Fact]
    public void S13_AFileAndACopyRememberIt()
    {
        jar.SetFromHeader(Site, "k=; Max-Age=0; Path=/");
        using var file = new MemoryStream();
        jar.Save(file, includeSessionCookies: true);
        file.Position = 0;
        var loaded = new CookieJar(clock);
        loaded.Load(file);
        foreach (var one in new[] { loaded, jar.Clone() })
            Assert.Equal((null, "k=hand"), (one.GetCookieHeader(Site), one.GetCookieHeader(Other)));
    }

    [Fact]
    public void S13_AHostThatNamesManyPathsIsRememberedOnce()
    {
        for (var i = 0; i < 1000; i++) jar.SetFromHeader(Site, $"k=; Max-Age=0; Path=/p{i}");
        jar.SetFromHeader(Other, "k=; Max-Age=0");
        Assert.Equal("=example.org/;=other.example/", jar.Get("k", domain: "")!.Exclusions);
    }
}
