using System.Text;

namespace TypedRequests.Tests.Cookies;

// semantics: "Saved and loaded: JSON ... Session cookies only if asked. A store that is torn, foreign or newer is a clear error, never silently emptied."
public sealed class CookieDocumentTests
{
    private readonly ManualClock clock = new();
    private readonly CookieJar jar;

    public CookieDocumentTests() => jar = new CookieJar(clock);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private void Fill()
    {
        jar.SetFromHeader(new Uri("https://a.example.org/x/y"), "sid=é\"{},; Domain=example.org; Max-Age=60; Secure; HttpOnly; SameSite=Strict; Partitioned; Priority=Low");
        clock.Advance(TimeSpan.FromTicks(1));
        jar.SetFromHeader(new Uri("https://a.example.org/x/y"), "nameless; Max-Age=60");
        jar.SetFromHeader(new Uri("https://a.example.org/"), "session=1");
        jar["hand"] = "2";
    }

    [Fact]
    public void NothingIsLostOfACookie()
    {
        Fill();
        using var stream = new MemoryStream();
        jar.Save(stream, includeSessionCookies: true);
        stream.Position = 0;
        var loaded = new CookieJar(clock);
        loaded.Load(stream);
        Assert.Equal(jar, loaded);
        Assert.Equal(4, loaded.Count);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void SessionCookiesAreSavedOnlyIfAskedFor()
    {
        Fill();
        using var stream = new MemoryStream();
        jar.Save(stream);
        Assert.Equal(["sid", ""], CookieDocument.Read(stream.ToArray()).Select(cookie => cookie.Name));
    }

    [Fact]
    public void LoadingReplacesAndDropsWhatExpired()
    {
        Fill();
        using var stream = new MemoryStream();
        jar.Save(stream, includeSessionCookies: true);
        var other = new CookieJar(clock) { ["hand"] = "old", ["kept"] = "1" };
        clock.Advance(TimeSpan.FromMinutes(2));
        stream.Position = 0;
        other.Load(stream);
        Assert.Equal(new Dictionary<string, string> { ["hand"] = "2", ["kept"] = "1", ["session"] = "1" }, other.ToDictionary());
    }

    [Fact]
    public void ADocumentTornAtAnyByteIsAClearError()
    {
        Fill();
        var document = CookieDocument.Write(jar);
        jar.Clear();
        for (var length = 0; length < document.Length; length++)
        {
            var error = Assert.Throws<InvalidDataException>(() => jar.Load(new MemoryStream(document, 0, length)));
            Assert.Contains("cookie document", error.Message, StringComparison.Ordinal);
        }
        Assert.True(jar.IsEmpty);
    }

    [Theory]
    [InlineData("[]", "not a cookie document")]
    [InlineData("{}", "not a cookie document")]
    [InlineData("null", "not a cookie document")]
    [InlineData("{\"cookies\":[]}", "not a cookie document")]
    [InlineData("{\"format\":\"Other\",\"version\":1,\"cookies\":[]}", "not a cookie document")]
    [InlineData("{\"format\":\"TypedRequests.Cookies\",\"version\":0,\"cookies\":[]}", "not a cookie document")]
    [InlineData("{\"format\":\"TypedRequests.Cookies\",\"version\":1}", "not a cookie document")]
    [InlineData("{\"format\":\"TypedRequests.Cookies\",\"version\":2,\"cookies\":{\"new\":true}}", "version 2; this library reads up to 1")]
    [InlineData("# Netscape HTTP Cookie File", "torn or is not JSON, at byte 0 of 27")]
    [InlineData("", "is empty")]
    [InlineData("{\"format\":\"TypedRequests.Cookies\",\"version\":1,\"cookies\":[3]}", "$.cookies[0]: it is not an object")]
    [InlineData("{\"format\":\"TypedRequests.Cookies\",\"version\":1,\"cookies\":[]} x", "torn or is not JSON")]
    public void WhatIsNoDocumentIsAClearError(string text, string message)
    {
        var error = Assert.Throws<InvalidDataException>(() => CookieDocument.Read(Bytes(text)));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"name\":\"k\",\"value\":\"v\",\"domain\":\"\"", "path is missing")]
    [InlineData("\"name\":\"\",\"value\":\"\",\"domain\":\"\",\"path\":\"/\"", "has a name, a value, or both")]
    [InlineData("\"name\":1,\"value\":\"v\",\"domain\":\"\",\"path\":\"/\"", "\"name\" does not have the type")]
    [InlineData("\"name\":\"k\",\"value\":\"secret\\r\\nEvil: 1\",\"domain\":\"\",\"path\":\"/\"", "value has no ';'")]
    [InlineData("\"name\":\"k\",\"value\":\"v\",\"domain\":\"a b\",\"path\":\"/\"", "domain is a host name")]
    [InlineData("\"name\":\"k\",\"value\":\"v\",\"domain\":\"\",\"path\":\"/\",\"expires\":\"soon\"", "\"expires\" does not have the type")]
    [InlineData("\"name\":\"k\",\"value\":\"v\",\"domain\":\"\",\"path\":\"/\",\"secure\":\"yes\"", "\"secure\" does not have the type")]
    [InlineData("\"name\":\"k\",\"value\":\"\\ud800\",\"domain\":\"\",\"path\":\"/\"", "torn or is not JSON")]
    public void ACookieThatIsNoneIsNamedByItsPlace(string cookie, string message)
    {
        var text = """{"format":"TypedRequests.Cookies","version":1,"cookies":[{"name":"ok","value":"v","domain":"","path":"/","later":{"x":[1]}},{""" + cookie + "}]}";
        var error = Assert.Throws<InvalidDataException>(() => jar.Load(new MemoryStream(Bytes(text))));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.True(jar.IsEmpty);
    }

    [Fact]
    public void UnknownMembersAndAByteOrderMarkAreAccepted()
    {
        var text = "\uFEFF{\"comment\":{\"a\":[1]},\"format\":\"TypedRequests.Cookies\",\"version\":1,\"cookies\":[{\"name\":\"k\",\"value\":\"v\",\"domain\":\"\",\"path\":\"/\",\"x\":null}]}";
        Assert.Equal("v", Assert.Single(CookieDocument.Read(Bytes(text))).Value);
    }
}
