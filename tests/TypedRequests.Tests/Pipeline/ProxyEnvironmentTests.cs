namespace TypedRequests.Tests.Pipeline;

/// <summary>Proxies of the environment, by curl's rules (X1, X4; requests tests 202, 212, 225).</summary>
public sealed class ProxyEnvironmentTests
{
    [Theory]
    [InlineData("example.com", "http://example.com/", true)]
    [InlineData("example.com", "http://api.example.com/", true)]
    [InlineData(".example.com", "http://example.com/", true)]
    [InlineData("*.example.com", "http://api.example.com/", true)]
    [InlineData("example.com", "http://notexample.com/", false)]
    [InlineData("localhost", "http://prelocalhost/", false)]
    [InlineData("EXAMPLE.com", "http://example.COM./", true)]
    [InlineData("example.com:81", "http://example.com:81/", true)]
    [InlineData("example.com:81", "http://example.com/", false)]
    [InlineData("a, b ,c", "http://c/", true)]
    [InlineData("192.168.0.0/24", "http://192.168.0.7:8080/", true)]
    [InlineData("192.168.0.99/24", "http://192.168.0.7/", true)]
    [InlineData("192.168.0.0/24", "http://192.168.1.7/", false)]
    [InlineData("192.168.0.7", "http://192.168.0.7/", true)]
    [InlineData("168.0.7", "http://192.168.0.7/", false)]
    [InlineData("192.168.0.7:81", "http://192.168.0.7:80/", false)]
    [InlineData("[::1]", "http://[::1]/", true)]
    [InlineData("::1", "http://[::1]:80/", true)]
    [InlineData("[::1]:81", "http://[::1]:80/", false)]
    [InlineData("fd00::/8", "http://[fd12::1]/", true)]
    [InlineData("*", "http://anything/", true)]
    [InlineData("", "http://localhost/", false)]
    [InlineData("999.0.0.0/8", "http://10.0.0.1/", false)]
    [InlineData("10.0.0.0/99", "http://10.0.0.1/", false)]
    public void NoProxyExceptsHosts(string noProxy, string url, bool bypassed)
    {
        var proxy = Read(("http_proxy", "http://proxy:3128"), ("no_proxy", noProxy));
        Assert.Equal(bypassed, proxy!.IsBypassed(new(url)));
    }

    [Theory]
    [InlineData("http_proxy", "http://h/", true)]
    [InlineData("http_proxy", "https://h/", false)]
    [InlineData("https_proxy", "https://h/", true)]
    [InlineData("HTTPS_PROXY", "https://h/", true)]
    [InlineData("HTTP_PROXY", "http://h/", true)]
    [InlineData("all_proxy", "http://h/", true)]
    [InlineData("ALL_PROXY", "https://h/", true)]
    public void TheSchemesVariableChooses(string variable, string url, bool proxied)
    {
        var proxy = Read((variable, "proxy:3128"));
        Assert.Equal(!proxied, proxy!.IsBypassed(new(url)));
        if (proxied) Assert.Equal(new Uri("http://proxy:3128"), proxy.GetProxy(new(url)));
    }

    [Fact]
    public void LowerCaseAndTheMoreSpecificWin()
    {
        var proxy = Read(("http_proxy", "http://lower:1"), ("HTTP_PROXY", "http://upper:1"), ("all_proxy", "socks5://all:1"));
        Assert.Equal("lower", proxy!.GetProxy(new("http://h/"))!.Host);
        Assert.Equal("socks5://all:1/", proxy.GetProxy(new("https://h/"))!.AbsoluteUri);
    }

    // Under CGI the upper-case name is the client's to choose (httpoxy).
    [Fact]
    public void UnderCgiTheUpperCaseNameIsNotRead() =>
        Assert.Null(Read(("GATEWAY_INTERFACE", "CGI/1.1"), ("HTTP_PROXY", "http://evil:1")));

    [Fact]
    public void NothingSetIsNoProxy() => Assert.Null(Read(("no_proxy", "*"), ("http_proxy", " ")));

    [Fact]
    public void CredentialsGoToTheirProxyOnly()
    {
        var proxy = Read(("http_proxy", "http://us%65r:pa%40ss@proxy:3128"))!;
        Assert.Equal("", proxy.GetProxy(new("http://h/"))!.UserInfo);
        var credential = proxy.Credentials!.GetCredential(new("http://proxy:3128"), "Basic")!;
        Assert.Equal(("user", "pa@ss"), (credential.UserName, credential.Password));
        Assert.Null(proxy.Credentials.GetCredential(new("http://other:3128"), "Basic"));
    }

    [Theory]
    [InlineData("ftp://proxy:1")]
    [InlineData("http://")]
    [InlineData("http://:8080")]
    public void WhatIsNoProxyIsRefusedByTheVariablesName(string value) =>
        Assert.Contains("http_proxy", Read(("http_proxy", value))!.Refused(new("http://h/"))!.Fault);

    private static ProxyEnvironment? Read(params (string Name, string Value)[] variables) =>
        ProxyEnvironment.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
