namespace TypedRequests.Tests.Cookies;

public sealed class CookieStoreMergeTests
{
    private readonly ManualClock clock = new();
    private readonly MemoryCookieStore store = new();
    private readonly CookieJar mine;
    private readonly CookieJar theirs;

    public CookieStoreMergeTests() => (mine, theirs) = (new CookieJar(clock), new CookieJar(clock));

    private void Set(CookieJar jar, string name, string value)
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        jar.Set(new SessionCookie(name, value) { Domain = "example.org", Expires = clock.Now.AddDays(1) });
    }

    private async Task SaveBoth()
    {
        await mine.SaveAsync(store);
        await theirs.SaveAsync(store);
        await mine.SaveAsync(store);
    }

    [Fact]
    public async Task EachWriterKeepsWhatTheOtherSaved()
    {
        Set(mine, "a", "1");
        Set(theirs, "b", "2");
        await SaveBoth();
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }, mine.ToDictionary());
        Assert.Equal(mine, theirs);
        Assert.Equal(mine, store.Cookies);
    }

    [Fact]
    public async Task OfTwoWhoSetOneCookieTheLaterWinsWhoeverSavesLast()
    {
        Set(mine, "k", "first");
        await SaveBoth();
        Set(theirs, "k", "theirs");
        Set(mine, "k", "mine");
        await SaveBoth();
        Assert.Equal(("mine", "mine"), (mine["k"], theirs["k"]));
        Assert.Equal("mine", Assert.Single(store.Cookies).Value);
    }

    [Fact]
    public async Task ARemovedCookieGoesEverywhere()
    {
        Set(mine, "k", "1");
        Set(mine, "stays", "1");
        await SaveBoth();
        mine["k"] = null;
        await SaveBoth();
        Assert.Equal(["stays"], theirs.Names);
        Assert.Single(store.Cookies);
    }

    [Fact]
    public async Task ARemovalDoesNotTakeACookieThatAnotherSetAnew()
    {
        Set(mine, "k", "1");
        await SaveBoth();
        Set(theirs, "k", "new");
        await theirs.SaveAsync(store);
        mine["k"] = null;
        await mine.SaveAsync(store);
        Assert.Equal("new", Assert.Single(store.Cookies).Value);
        Assert.Equal("new", mine["k"]);
    }

    [Fact]
    public async Task ARemovalNotYetSavedSurvivesALoad()
    {
        Set(mine, "k", "1");
        await mine.SaveAsync(store);
        mine["k"] = null;
        await mine.LoadAsync(store);
        Assert.True(mine.IsEmpty);
        await mine.SaveAsync(store);
        Assert.Empty(store.Cookies);
    }

    [Fact]
    public async Task AWriterWhoSavesPersistentCookiesLeavesOthersSessionCookies()
    {
        theirs["session"] = "1";
        await theirs.SaveAsync(store, includeSessionCookies: true);
        await mine.LoadAsync(store);
        Set(mine, "k", "1");
        await mine.SaveAsync(store);
        Assert.Equal(["k", "session"], store.Cookies.Select(cookie => cookie.Name).Order());
    }

    [Fact]
    public async Task ACookieThatBecameASessionCookieLeavesTheStoreAndNotTheJar()
    {
        Set(mine, "k", "1");
        await mine.SaveAsync(store);
        mine.Set(mine.Get("k")! with { Expires = null });
        await mine.SaveAsync(store);
        Assert.Empty(store.Cookies);
        Assert.Equal("1", mine["k"]);
    }

    [Fact]
    public async Task ExpiredCookiesLeaveTheStore()
    {
        Set(mine, "k", "1");
        await mine.SaveAsync(store);
        clock.Advance(TimeSpan.FromDays(2));
        Set(theirs, "new", "1");
        await theirs.SaveAsync(store);
        Assert.Equal("new", Assert.Single(store.Cookies).Name);
    }

    [Fact]
    public async Task WhatChangesWhileTheStoreIsAtWorkIsKept()
    {
        Set(mine, "set", "1");
        Set(mine, "removed", "1");
        await mine.SaveAsync(store);
        Set(mine, "other", "1");
        store.OnSave = () =>
        {
            Set(mine, "set", "2");
            mine["removed"] = null;
        };
        await mine.SaveAsync(store);
        store.OnSave = null;
        Assert.Equal(new Dictionary<string, string> { ["other"] = "1", ["set"] = "2" }, mine.ToDictionary());
        await mine.SaveAsync(store);
        Assert.Equal(mine.ToDictionary(), store.Cookies.ToDictionary(cookie => cookie.Name, cookie => cookie.Value));
    }

    [Fact]
    public async Task ASaveWithoutChangesBringsNone()
    {
        Set(mine, "k", "1");
        await mine.SaveAsync(store);
        clock.Advance(TimeSpan.FromSeconds(1));
        mine.GetCookieHeader(new Uri("https://example.org/")); // Only used, not set.
        await mine.SaveAsync(store);
        Assert.True(store.LastChanges!.IsEmpty);
        Assert.Equal("1", store.LastChanges.BaseVersion);
    }
}
