using System.Net;

namespace TypedRequests.Tests.Wire;

/// <summary>What stands in the variables of proxies in the world.</summary>
public sealed class ProxyVariableTests
{
    [Theory] // field: S3
    [InlineData("socks5h://proxy:1080", "socks5://proxy:1080/")]
    [InlineData("SOCKS5H://proxy", "socks5://proxy:1080/")]
    [InlineData("socks5://proxy", "socks5://proxy:1080/")]
    [InlineData("socks4a://proxy:9", "socks4a://proxy:9/")]
    [InlineData("socks://proxy:9", "socks4://proxy:9/")]
    [InlineData("//proxy:3128", "http://proxy:3128/")]
    [InlineData("proxy:3128", "http://proxy:3128/")]
    [InlineData("proxy", "http://proxy/")]
    [InlineData("\"http://proxy:3128\"", "http://proxy:3128/")]
    [InlineData("'proxy:3128'", "http://proxy:3128/")]
    [InlineData("  http://proxy:3128/  ", "http://proxy:3128/")]
    [InlineData("http://proxy:3128/path", "http://proxy:3128/")]
    [InlineData("HTTPS://Proxy:3128", "https://proxy:3128/")]
    [InlineData("http://[::1]:3128", "http://[::1]:3128/")]
    [InlineData("[::1]:3128", "http://[::1]:3128/")]
    [InlineData("user:pass@proxy:3128", "http://proxy:3128/")]
    [InlineData("http://us@er:pa@ss@proxy:3128", "http://proxy:3128/")]
    public void S3_WhatPeopleWriteIsUnderstood(string value, string proxy)
    {
        foreach (var name in new[] { "ALL_PROXY", "all_proxy", "HTTPS_PROXY", "https_proxy" })
        {
            var environment = ProxyEnvironment.Read(variable => variable == name ? value : null)!;
            Assert.False(environment.IsBypassed(new("https://h/")));
            Assert.Equal(proxy, environment.GetProxy(new("https://h/"))!.AbsoluteUri); // chosen
            Assert.Equal(value.Contains('@', StringComparison.Ordinal), environment.Credentials!.GetCredential(environment.GetProxy(new("https://h/"))!, "Basic") is not null); // likewise
        }
    }

    [Theory] // field: S3
    [InlineData("direct://")]
    [InlineData("DIRECT://")]
    [InlineData("\"direct://\"")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"\"")]
    public void S3_NoProxyIsNoProxy(string value)
    {
        var environment = ProxyEnvironment.Read(variable => variable == "HTTP_PROXY" ? value : null);
        Assert.True(environment is null || environment.IsBypassed(new("http://h/")));
    }

    [Fact] // field: S3: direct:// is said for its scheme, and ALL_PROXY does not overrule it
    public void S3_DirectWinsOverAllProxy()
    {
        var environment = Read(("http_proxy", "direct://"), ("all_proxy", "http://proxy:1"))!;
        Assert.True(environment.IsBypassed(new("http://h/")));
        Assert.False(environment.IsBypassed(new("https://h/")));
    }

    [Theory] // field: S3
    [InlineData("ftp://user:hidden@proxy:1", "ftp://***@proxy:1")]
    [InlineData("user:hidden@ftp://proxy", "***@ftp:")]
    [InlineData("user:hid://den@proxy:1", "***@proxy:1")]
    [InlineData("http:/proxy:3128", "http:'")]
    [InlineData("http://", "http://")]
    [InlineData("http://:8080", "http://:8080")]
    [InlineData("http://user:hid#den@proxy:3128", "http://***@proxy:3128")]
    [InlineData("http://user:hid/den@proxy:3128", "http://***@proxy:3128")]
    [InlineData("http://proxy:hidden", "http://proxy:***")]
    [InlineData("http://proxy:99999", "http://proxy:99999")]
    [InlineData("::1:3128:x", "")]
    public async Task S3_WhatIsNotUnderstoodIsRefusedByTheCallsThatWouldUseIt(string value, string shown)
    {
        var environment = Read(("HTTP_PROXY", value), ("NO_PROXY", "127.0.0.1"))!;
        Assert.True(environment.IsBypassed(new("http://127.0.0.1/")));
        Assert.True(environment.IsBypassed(new("https://h/")));
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, Proxy = environment };
        using var session = new Session(new Passing { InnerHandler = handler });
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => session.GetAsync("http://h/"));
        Assert.Contains($"HTTP_PROXY names no proxy that can be used: '{shown}", refused.Message, StringComparison.Ordinal);
        Assert.Contains("http, https, socks4, socks4a, socks5 and socks5h", refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("GET http://h/ cannot be sent: ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hid", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory] // field: S3
    [InlineData("*")]
    [InlineData("\"*\"")]
    [InlineData(" h , x")]
    [InlineData("'h'")]
    public void S3_AnExceptedHostNeedsNoProxyThatIsUnderstood(string exceptions)
    {
        var environment = Read(("ALL_PROXY", "nonsense://x"), ("NO_PROXY", exceptions))!;
        Assert.True(environment.IsBypassed(new("http://h/")));
        Assert.Null(environment.Refused(new("http://h/")));
    }

    [Fact] // field: S2, S3: two variables, one place, two users
    public void S3_EachVariableKeepsItsUser()
    {
        var environment = Read(("http_proxy", "http://one:1@proxy:3128"), ("https_proxy", "http://two:2@proxy:3128"))!;
        ICredentials credentials = environment.Credentials!;
        Assert.Equal("one", credentials.GetCredential(environment.GetProxy(new("http://h/"))!, "Basic")!.UserName); // chosen
        Assert.Equal("two", credentials.GetCredential(environment.GetProxy(new("https://h/"))!, "Basic")!.UserName); // likewise
        Assert.Null(credentials.GetCredential(new("http://other:3128/"), "Basic"));
    }

    [Fact] // field: S3: set in code
    public async Task S3_AProxyOfAnotherSchemeIsRefusedByItsName()
    {
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy("ftp://user:hidden@proxy:2121") });
        using var session = new Session(pool);
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => session.GetAsync("http://h/"));
        Assert.Contains("the proxy ftp://proxy:2121 is of no scheme that works", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", refused.ToString(), StringComparison.Ordinal);
    }

    private static ProxyEnvironment? Read(params (string Name, string Value)[] variables) =>
        ProxyEnvironment.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    private sealed class Passing : DelegatingHandler;
}
