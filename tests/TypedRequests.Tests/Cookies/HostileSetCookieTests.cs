namespace TypedRequests.Tests.Cookies;

/// <summary>What a server may send to do harm: nothing throws, nothing breaks a header, nothing takes more than its share.</summary>
public sealed class HostileSetCookieTests
{
    private static readonly Uri Site = new("https://a.example.org/x/y");

    public static TheoryData<string, string?> Corpus => new()
    {
        { "", null },
        { ";", null },
        { "=", null },
        { ";;;;=;;;", null },
        { "   \t  ", null },
        { "\0", null },
        { "k=v\r\nSet-Cookie: evil=1", null },
        { "k=v\n", null },
        { "k=v; Path=/\r", null },
        { "k=v\x7F", null },
        { "k\x1B[31m=v", null },
        { new string('=', 4096), new string('=', 4095) },
        { new string('=', 4098), null },
        { "k=" + new string('v', 20_000_000), null },
        { new string('k', 5_000_000), null },
        { "k=v; Path=/" + new string('p', 5_000_000), "k=v" },
        { "k=v; Domain=" + new string('.', 1_000_000), "k=v" },
        { "k=v; Domain=" + new string('.', 1000), null },
        { "k=v; Domain=" + string.Concat(Enumerable.Repeat("a.", 500)) + "example.org", null },
        { "k=v; Domain=\uFFFF\uD800", null },
        { "k=v; Max-Age=" + new string('9', 1000), "k=v" },
        { "k=v; Expires=" + new string('1', 1000), "k=v" },
        { "k=v" + string.Concat(Enumerable.Repeat("; Secure; Path=/x; HttpOnly=1; =; x=y", 100_000)), "k=v" },
        { "k=v; Expires=" + string.Concat(Enumerable.Repeat("1:1:1 ", 170)), "k=v" },
        { "__proto__=v; constructor=1", "__proto__=v" },
    };

    [Theory]
    [MemberData(nameof(Corpus), DisableDiscoveryEnumeration = true)]
    public void NothingThrowsAndOnlyTheAllowedIsSent(string line, string? sent)
    {
        var jar = new CookieJar(new ManualClock());
        Assert.Equal(sent is not null, jar.SetFromHeader(Site, line));
        Assert.Equal(sent, jar.GetCookieHeader(Site));
    }

    [Fact]
    public void EveryControlButTheTabCondemnsACookieWhereverItStands()
    {
        for (var c = '\0'; c < ' '; c++)
            Assert.All(new[] { $"k{c}k=v", $"k=v{c}v", $"k=v; Path=/{c}x", $"k=v; x={c}" }, line => Assert.Equal(c == '\t', new CookieJar().SetFromHeader(Site, line)));
    }

    [Fact]
    public void AServerCannotPushOutTheCookiesOfAnother()
    {
        var jar = new CookieJar(new ManualClock());
        jar.SetFromHeader(new Uri("https://bank.example/"), "sid=1");
        for (var i = 0; i < 5000; i++)
            jar.SetFromHeader(new Uri($"https://h{i}.evil.example.org/"), $"k{i}=v");
        Assert.Equal("1", jar["sid"]);
        Assert.Equal(181, jar.Count);
    }
}
