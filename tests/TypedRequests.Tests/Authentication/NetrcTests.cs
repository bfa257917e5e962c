namespace TypedRequests.Tests;

/// <summary>semantics: Authentication, "netrc (opt-in; host exact: CVE-2024-47081)"; requests.md A3.</summary>
public sealed class NetrcTests
{
    [Theory] // row 211: TestGetNetrcAuth; row 63: test_basicauth_with_netrc
    [InlineData("machine h login u password p", "u:p")]
    [InlineData("machine other login x password y\nmachine H\n\tlogin u\n\tpassword p\n", "u:p")]
    [InlineData("machine h login u account a password p\r\nmachine h login second password s", "u:p")]
    [InlineData("machine h login \"u v\" password \"p\\\"\\\\ #x\"", "u v:p\"\\ #x")]
    [InlineData("machine h login u password p#q", "u:p#q")]
    [InlineData("# machine h login no password no\nmachine h # mine\nlogin u password p", "u:p")]
    [InlineData("macdef init\nmachine h login no password no\n\nmachine h login u password p", "u:p")]
    [InlineData("machine x login x password x\nmacdef init\nput default\n\ndefault login d password e", "d:e")]
    [InlineData("default login d password e\nmachine h login u password p", "u:p")]
    [InlineData("machine h login u", "u:")]
    [InlineData("machine other login u password p", null)]
    [InlineData("machine .h login u password p", null)]
    [InlineData("default login \"\" password \"\"", null)]
    [InlineData("", null)]
    public void AnEntryIsFoundByTheExactHost(string netrc, string? credentials) => WithFile(netrc, path =>
    {
        NetrcEntry? entry = new NetrcAuth(path).Find("h");
        Assert.Equal(credentials, entry is null ? null : $"{entry.Login}:{entry.Password}");
    });

    [Fact] // row 64: test_basicauth_with_netrc_leak (CVE-2024-47081)
    public void TheHostIsTheUrlsNotItsAuthoritys() => WithFile("machine example.com login u password p", path =>
    {
        Auth auth = Auth.Netrc(path);
        Assert.Equal("Basic dTpw", Signing.Authorization(auth, "http://example.com:8080/"));
        Assert.Null(Signing.Authorization(auth, "http://example.com:@evil.example/"));
        Assert.Null(Signing.Authorization(auth, "http://sub.example.com/"));
        Assert.Null(Signing.Authorization(auth, "http://example.com.evil.example/"));
    });

    [Theory]
    [InlineData("machine h login u password p\nsecret h", "line 2 has a token that is neither")]
    [InlineData("machine h login u password", "'password' without its value")]
    [InlineData("machine h login u\n\npassword \"open", "line 3 has a quoted token without its end")]
    public void AMalformedFileIsNamedWithItsLineAndNoSecret(string netrc, string found) => WithFile(netrc, path =>
    {
        var refused = Assert.Throws<RequestException>(() => Signing.Authorization(Auth.Netrc(path)));
        Assert.Contains(path, refused.Message);
        Assert.Contains(found, refused.Message);
        Assert.DoesNotContain("secret", refused.Message);
    });

    [Fact]
    public void AFileThatIsMissingIsNamed()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        Assert.Contains(path, Assert.Throws<RequestException>(() => Signing.Authorization(Auth.Netrc(path))).Message);
    }

    [Fact]
    public void AChangedFileIsReadAgain() => WithFile("machine h login u password p", path =>
    {
        Auth auth = Auth.Netrc(path);
        Assert.Equal("Basic dTpw", Signing.Authorization(auth));
        File.WriteAllText(path, "machine h login u password q");
        File.SetLastWriteTimeUtc(path, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("Basic dTpx", Signing.Authorization(auth));
    });

    [Fact]
    public void NetrcIsTheOneAuthThatYieldsToAHeader()
    {
        Assert.True(Auth.Netrc().YieldsToHeader);
        Assert.False(Auth.Basic("u", "p").YieldsToHeader);
        Assert.DoesNotContain("hidden", new NetrcEntry("h", "u", "hidden").ToString());
    }

    private static void WithFile(string text, Action<string> test)
    {
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.netrc");
        File.WriteAllText(path, text);
        try
        {
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
