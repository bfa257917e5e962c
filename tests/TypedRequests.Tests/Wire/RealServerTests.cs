using System.Net;
using System.Security.Cryptography.X509Certificates;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Wire;

/// <summary>Real servers where the embedded ones would only do what we think that real ones do.</summary>
public sealed class RealServerTests
{
    private const string Squid = "TYPEDREQUESTS_SQUID";
    private const string Microsocks = "TYPEDREQUESTS_MICROSOCKS";

    [Theory] // field: S11: nginx knows the root only, and must be sent what stands between
    [InlineData("root", "intermediate", "client")]
    [InlineData("client", "intermediate", null)]
    [InlineData("intermediate", "client", "root")]
    public async Task S11_NginxVerifiesAChainInWhateverOrderItIsGiven(string first, string second, string? third)
    {
        var (url, folder) = (RealServer.Find("TYPEDREQUESTS_NGINX"), RealServer.Find("TYPEDREQUESTS_NGINX_CERTIFICATES"));
        var options = Trusting(folder);
        foreach (var name in new[] { first, second, third }) if (name is not null) options.ClientCertificates.Add(Load(folder, name));
        using var pool = new ConnectionPool(options);
        using var session = new Session(pool);
        Assert.Equal("SUCCESS CN=nginx client", (await session.GetAsync(url)).Text);
        Assert.Equal("SUCCESS CN=nginx client", (await Task.Run(() => session.Get(url))).Text);
    }

    [Fact] // field: S11: without its chain nginx refuses it, which is no failure of the connection
    public async Task S11_NginxRefusesWhatItCannotFollowToItsRoot()
    {
        var (url, folder) = (RealServer.Find("TYPEDREQUESTS_NGINX"), RealServer.Find("TYPEDREQUESTS_NGINX_CERTIFICATES"));
        var options = Trusting(folder);
        options.ClientCertificates.Add(Load(folder, "client"));
        using var pool = new ConnectionPool(options);
        using var session = new Session(pool);
        Assert.Equal(HttpStatusCode.BadRequest, (await session.GetAsync(url)).StatusCode);
    }

    [Fact] // field: S22
    public async Task S22_NginxsCertificateIsNamedWhereItsAuthorityIsNotTrusted()
    {
        var url = RealServer.Find("TYPEDREQUESTS_NGINX");
        using var pool = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var session = new Session(pool);
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync(url));
        Assert.Contains("the server's certificate, for localhost, 127.0.0.1, is signed by an authority that is not known (CN=nginx root)", failed.Message, StringComparison.Ordinal);
    }

    [Theory] // field: S1, S2
    [InlineData(Squid)]
    [InlineData(Microsocks)]
    public async Task S2_ARealProxyTakesTheUserAndPasswordOfItsUrl(string variable)
    {
        var address = RealServer.Find(variable);
        using var certificates = new TestCertificates();
        await using var plain = ScriptedServer.Start().Always(r => r.Status(200, "plain"));
        await using var secure = ScriptedServer.Start(certificates.Server).Always(r => r.Status(200, "secure"));
        foreach (var proxy in new IWebProxy[] { new WebProxy(address), ProxyEnvironment.Read(name => name == "ALL_PROXY" ? address.Replace("socks5:", "socks5h:", StringComparison.Ordinal) : null)! })
        {
            using var pool = new ConnectionPool(new() { Proxy = proxy, TrustedRoots = { certificates.Authority } });
            using var session = new Session(pool);
            Assert.Equal("plain", (await session.GetAsync(plain.Address)).Text);
            Assert.Equal("secure", (await session.GetAsync(secure.Address)).Text);
            Assert.Equal("secure", (await Task.Run(() => session.Get(secure.Address))).Text);
        }
    }

    [Theory] // field: S1
    [InlineData(Squid, "the proxy asks for credentials (407)")]
    [InlineData(Microsocks, "SOCKS")]
    public async Task S1_ARealProxyThatRefusesLeaksNothing(string variable, string said)
    {
        var address = new UriBuilder(RealServer.Find(variable)) { Password = "hidden" };
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy(address.Uri) });
        using var session = new Session(pool);
        var failed = await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("https://api.example/"));
        Assert.StartsWith($"GET https://api.example/ failed while the proxy {address.Scheme}://127.0.0.1:{address.Port} was connecting to api.example:443: ", failed.Message, StringComparison.Ordinal);
        Assert.Contains(said, failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", failed.ToString(), StringComparison.Ordinal);
    }

    private static ConnectionPoolOptions Trusting(string folder) => new() { UseEnvironmentProxy = false, TrustedRoots = { Load(folder, "root") } };

    private static X509Certificate2 Load(string folder, string name) => name == "client"
        ? X509Certificate2.CreateFromPemFile(Path.Combine(folder, "client.pem"), Path.Combine(folder, "client.key"))
        : X509Certificate2.CreateFromPem(File.ReadAllText(Path.Combine(folder, $"{name}.pem")));
}
