using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Wire;

/// <summary>The user and password of a proxy's URL: used, and never in a text.</summary>
public sealed class ProxySecretTests
{
    [Theory] // field: S1
    [InlineData("http://us%65r:hid%40den@")]
    [InlineData("http://user:hid%2Fden@")]
    [InlineData("socks5://user:hid%3Aden@")]
    public async Task S1_ARefusedProxysPasswordIsInNoText(string start)
    {
        await using var refusing = ProxyServer.Start("someone", "else");
        foreach (var proxy in new IWebProxy[] { new WebProxy($"{start}127.0.0.1:{refusing.Address.Port}"), new Naming(_ => new Uri($"{start}127.0.0.1:{refusing.Address.Port}")) })
        {
            using var pool = new ConnectionPool(new() { Proxy = proxy });
            using var session = new Session(pool) { Timeout = TimeSpan.FromSeconds(20) };
            var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("https://api.example/a?b=c"));
            Assert.StartsWith($"GET https://api.example/a?* failed while the proxy {start[..start.IndexOf("://", StringComparison.Ordinal)]}://127.0.0.1:{refusing.Address.Port} was connecting to api.example:443: ", failed.Message, StringComparison.Ordinal);
            AssertClean(failed);
        }
    }

    [Fact] // field: S1: a handler of somebody's own, whose text we do not write
    public async Task S1_AForeignHandlersTextIsCleaned()
    {
        await using var refusing = ProxyServer.Start("someone", "else");
        using var session = new Session(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, Proxy = new WebProxy($"http://user:hidden@127.0.0.1:{refusing.Address.Port}") });
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("https://api.example/"));
        Assert.Contains("407", failed.Message, StringComparison.Ordinal);
        AssertClean(failed);
    }

    [Fact] // field: S1: nor does the handler itself know it
    public void S1_TheHandlersProxyHasNoUserInfo()
    {
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy("http://user:hidden@proxy.example:3128") });
        var handler = Assert.IsType<SocketsHttpHandler>(pool.Handler);
        Assert.Equal("http://proxy.example:3128/", handler.Proxy!.GetProxy(new("http://h/"))!.AbsoluteUri); // set above
    }

    [Theory] // field: S2
    [InlineData("http://us%65r:p%40ss%3A@", "user", "p@ss:")]
    [InlineData("http://user:@", "user", "")]
    [InlineData("http://user@", "user", "")]
    [InlineData("http://%C3%BCser:%E2%82%AC@", "üser", "€")]
    public async Task S2_TheUrlsUserAndPasswordAreSent(string start, string user, string password)
    {
        using var certificates = new TestCertificates();
        await using var proxy = ProxyServer.Start(user, password);
        await using var plain = ScriptedServer.Start().Always(r => r.Status(200, "plain", ("Connection", "close")).Close());
        await using var secure = ScriptedServer.Start(certificates.Server).Always(r => r.Status(200, "secure"));
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy($"{start}127.0.0.1:{proxy.Address.Port}"), TrustedRoots = { certificates.Authority } });
        using var session = new Session(pool) { Timeout = TimeSpan.FromSeconds(20) };
        Assert.Equal("plain", (await session.GetAsync(plain.Address)).Text);
        Assert.Equal("secure", (await session.GetAsync(secure.Address)).Text);
        Assert.Equal("plain", (await Task.Run(() => session.Get(plain.Address))).Text);
        Assert.Null(secure.Requests[0].Header("Proxy-Authorization"));
    }

    [Fact] // field: S2: what is given as credentials wins over the URL's
    public async Task S2_CredentialsGivenApartWin()
    {
        await using var proxy = ProxyServer.Start("user", "right");
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "fine", ("Connection", "close")).Close());
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy($"http://user:wrong@127.0.0.1:{proxy.Address.Port}") { Credentials = new NetworkCredential("user", "right") } });
        using var session = new Session(pool) { Timeout = TimeSpan.FromSeconds(20) };
        Assert.Equal("fine", (await session.GetAsync(server.Address)).Text);
    }

    [Fact] // field: S2: one place, several users, as services of rotating addresses have it
    public async Task S2_EachUserOfAPlaceIsItself()
    {
        await using var proxy = ProxyServer.Start("second", "2");
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "fine", ("Connection", "close")).Close());
        var place = $"127.0.0.1:{proxy.Address.Port}";
        using var pool = new ConnectionPool(new() { Proxy = new Naming(url => new Uri(url.AbsolutePath == "/second" ? $"http://second:2@{place}" : url.AbsolutePath == "/first" ? $"http://first:1@{place}" : $"http://{place}")) });
        using var session = new Session(pool) { Timeout = TimeSpan.FromSeconds(20), BaseAddress = server.Address };
        Assert.Equal(407, (int)(await session.GetAsync("/nobody")).StatusCode);
        Assert.Equal(407, (int)(await session.GetAsync("/first")).StatusCode);
        Assert.Equal("fine", (await session.GetAsync("/second")).Text);
        Assert.Equal(407, (int)(await session.GetAsync("/first")).StatusCode);
    }

    private static void AssertClean(Exception failure)
    {
        for (Exception? one = failure; one is not null; one = one.InnerException)
        {
            Assert.DoesNotContain("hid", one.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("den@", one.ToString(), StringComparison.Ordinal);
        }
    }

    private sealed class Naming(Func<Uri, Uri> choose) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => choose(destination);

        public bool IsBypassed(Uri host) => false;
    }
}
