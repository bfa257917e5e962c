using System.Text;

namespace TypedRequests.Tests.Cookies;

// semantics: "Saved and loaded: ... Netscape `cookies.txt`"
public sealed class NetscapeFormatTests
{
    private readonly ManualClock clock = new();
    private readonly CookieJar jar;

    public NetscapeFormatTests() => jar = new CookieJar(clock);

    private string Saved(bool includeSessionCookies = true)
    {
        using var stream = new MemoryStream();
        jar.SaveNetscape(stream, includeSessionCookies);
        return Encoding.Latin1.GetString(stream.ToArray());
    }

    private void Load(string text) => jar.LoadNetscape(new MemoryStream(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void LinesAreAsCurlWritesThem()
    {
        jar.SetFromHeader(new Uri("https://a.example.org/x/y"), "sid=1; Domain=example.org; Max-Age=60; Secure; HttpOnly");
        jar.SetFromHeader(new Uri("https://a.example.org/x/y"), "host=a\tb");
        jar.SetFromHeader(new Uri("https://a.example.org/x/y"), "plain=c");
        Assert.Equal("""
            # Netscape HTTP Cookie File
            #HttpOnly_.example.org	TRUE	/x	TRUE	1782907260	sid	1
            #TypedRequests_a.example.org	FALSE	/x	FALSE	0	host	a%09b
            a.example.org	FALSE	/x	FALSE	0	plain	c

            """.ReplaceLineEndings("\n"), Saved());
        Assert.DoesNotContain("host", Saved(includeSessionCookies: false), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheFormatKnowsComesBack()
    {
        jar.SetFromHeader(new Uri("https://a.example.org/x/y"), "sid=\xE9=\"; Domain=example.org; Max-Age=60; Secure; HttpOnly");
        jar.SetFromHeader(new Uri("https://a.example.org/x/y"), "nameless");
        jar.SetFromHeader(new Uri("https://[::1]/"), "six=");
        jar["hand"] = "2";
        var before = jar.ToList();
        var text = Saved();
        jar.Clear();
        Load(text);
        Assert.Equal(before, jar);
    }

    [Fact]
    public void FilesOfOtherProgramsAreRead()
    {
        Load("# HTTP Cookie File\r\n\r\n# a comment\r\n.example.org\tTRUE\t/\tFALSE\t1893456000.5\ta\t1\r\nexample.org\tFALSE\t/p\tfalse\t\tb\nexample.org\tFALSE\t/p\tFALSE\t1\told\tgone\n");
        Assert.Equal(["a for example.org/", "b for example.org/p"], jar.Select(cookie => cookie.ToString()));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1893456000), jar.Get("a")!.Expires);
        Assert.Equal((true, null, ""), (jar.Get("b")!.HostOnly, jar.Get("b")!.Expires, jar["b"]));
    }

    [Theory]
    [InlineData("example.org\tTRUE\t/\tFALSE\t0", "Line 2")]
    [InlineData("example.org\tMAYBE\t/\tFALSE\t0\tk\tv", "Line 2")]
    [InlineData("example.org\tTRUE\t/\tFALSE\tsoon\tk\tv", "Line 2")]
    [InlineData("example.org\tTRUE\tp\tFALSE\t0\tk\tv", "starts with '/'")]
    [InlineData("example.org\tTRUE\t/\tFALSE\t0\tk\tsecret;x", "value has no ';'")]
    [InlineData("example.org\tTRUE\t/\tFALSE\t0\t", "has a name, a value, or both")]
    [InlineData("{\"format\":\"TypedRequests.Cookies\"}", "Line 2")]
    public void ALineThatIsNoCookieIsAClearError(string line, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => Load($"example.org\tTRUE\t/\tFALSE\t0\tfirst\tv\n{line}\n"));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.True(jar.IsEmpty);
    }

    [Fact]
    public void WhatTheFormatCannotSayIsLeftOut()
    {
        jar.SetFromHeader(new Uri("https://example.org/"), "a\tb=1");
        jar.SetFromHeader(new Uri("https://example.org/"), "kept=1");
        Assert.DoesNotContain("a\tb", Saved(), StringComparison.Ordinal);
        Assert.Contains("kept", Saved(), StringComparison.Ordinal);
    }
}
