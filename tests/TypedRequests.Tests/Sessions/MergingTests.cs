using System.Reflection;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>What a session and a call say, on the wire.</summary>
public sealed class MergingTests
{
    // semantics: defaults on the wire; removed means absent (not R17)
    [Fact]
    public async Task TheDefaultHeadersAreThreeAndInOrder()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/");
        var sent = Assert.Single(server.Requests);
        Assert.Equal(["Host", "User-Agent", "Accept-Encoding", "Accept"], sent.Headers.Select(header => header.Key));
        Assert.Equal("TypedRequests/" + PackageVersion, sent.Header("User-Agent"));
        Assert.Equal("*/*", sent.Header("Accept"));
        Assert.Equal("gzip, deflate, br", sent.Header("Accept-Encoding"));
    }

    [Fact]
    public async Task ARemovedDefaultIsAbsent()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Headers = { ["User-Agent"] = null } };
        await session.GetAsync("/", new() { Headers = { ["accept-encoding"] = null, ["accept"] = null } });
        Assert.Equal(["Host"], Assert.Single(server.Requests).Headers.Select(header => header.Key));
    }

    // semantics: M2, M11 null removes; S11 nothing is written back
    [Fact]
    public async Task NullRemovesForThisCallOnly()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Headers = { ["x"] = "1" }, Query = { ["q"] = "1" } };
        session.Cookies["c"] = "1";
        await session.GetAsync("/", new() { Headers = { ["X"] = null, ["none"] = null }, Query = { ["q"] = null }, Cookies = { ["c"] = null } });
        await session.GetAsync("/");
        var (first, second) = (server.Requests[0], server.Requests[1]);
        Assert.Equal("/", first.Target);
        Assert.Null(first.Header("x"));
        Assert.Null(first.Header("Cookie"));
        Assert.Equal(("/?q=1", "1", "c=1"), (second.Target, second.Header("x"), second.Header("Cookie")));
    }

    // semantics: M4 session keys keep their place, the spelling becomes the call's
    [Fact]
    public async Task AnOverriddenHeaderKeepsItsPlaceAndTakesTheNewSpelling()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Headers = { ["a-one"] = "1", ["b-two"] = "2" } };
        await session.GetAsync("/", new() { Headers = { ["c-three"] = "3", ["A-ONE"] = "4" } });
        Assert.Equal(["A-ONE", "b-two", "c-three"], Assert.Single(server.Requests).Headers.Select(header => header.Key).Where(name => name.Contains('-')).TakeLast(3));
    }

    // semantics: query merges in every form (not M5); names case-sensitive; R10 appended before the fragment
    [Fact]
    public async Task QueryMergesByNameInEveryForm()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Query = { ["a"] = "1", ["b"] = "2" } };
        await session.GetAsync("/p?x=y#part", new() { Query = { { "a", ["3", "4"] }, { "A", "5" } } });
        Assert.Equal("/p?x=y&a=3&a=4&b=2&A=5", Assert.Single(server.Requests).Target);
    }

    // semantics: a per-call cookie overrides a stored one of its name (not M10)
    [Fact]
    public async Task ACallsCookieReplacesAStoredOneOfItsName()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "", ("Set-Cookie", "k=server"), ("Set-Cookie", "other=1")));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/");
        await session.GetAsync("/", new() { Cookies = { ["k"] = "call" } });
        Assert.Equal("k=call; other=1", string.Join("; ", server.Requests[1].Header("Cookie")!.Split("; ").Order()));
        Assert.Equal("server", session.Cookies["k"]);
    }

    // semantics: R15 a Cookie header given whole wins, the jar is not asked
    [Fact]
    public async Task ACookieHeaderOfOnesOwnWins()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        session.Cookies["jar"] = "1";
        await session.GetAsync("/", new() { Headers = { ["Cookie"] = "own=1" } });
        Assert.Equal("own=1", Assert.Single(server.Requests).Header("Cookie"));
    }

    // semantics: a change to defaults is seen by calls that start after it
    [Fact]
    public async Task AChangeIsSeenByLaterCalls()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/");
        session.Headers["x"] = "1";
        await session.GetAsync("/");
        Assert.Equal([null, "1"], server.Requests.Select(request => request.Header("x")));
    }

    [Fact]
    public async Task ADisposedSessionRefusesCallsAndItsPoolLivesOn()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var pool = new ConnectionPool();
        var session = new Session(pool);
        session.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.GetAsync(server.Address));
        using var other = new Session(pool);
        Assert.True((await other.GetAsync(server.Address)).IsSuccessStatusCode);
    }

    // semantics: URLs, base and route: a leading slash never drops the base's path
    [Theory]
    [InlineData("v1", "/a", "/v1/a")]
    [InlineData("v1/", "a", "/v1/a")]
    [InlineData("", "a?b=c", "/a?b=c")]
    public async Task ARouteIsJoinedToTheBase(string path, string route, string target)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = new(server.Address, path) };
        await session.GetAsync(route);
        Assert.Equal(target, Assert.Single(server.Requests).Target);
    }

    /// <summary>What the package calls itself; the build adds the revision after a plus sign.</summary>
    private static string PackageVersion =>
        typeof(Session).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]; // written by the build
}
