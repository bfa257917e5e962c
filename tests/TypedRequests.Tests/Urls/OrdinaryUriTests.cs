using FsCheck;
using FsCheck.Fluent;
using TypedRequests.Tests.Sessions;

namespace TypedRequests.Tests;

/// <summary>field: H1. Other people's code sees ordinary URIs, except where one would send other bytes than were written.</summary>
public sealed class OrdinaryUriTests
{
    private static readonly string[] Tokens =
    [
        "a", "Z", "0", "-", "~", "_", "!", "$", "'", "(", ")", "*", "+", ",", ";", "=", ":", "@", "/", "//", ".", "..", "./", "/..", "...",
        "%41", "%7e", "%2D", "%2e", "%2F", "%2f", "%5c", "%3c", "%7B", "%0d", "%25", "%20", "%c3%a9", "%C3%A9", "%e2%80%AE", "%F0%9F%98%80", "%ff", "%ED%A0%80", "|", "^", "`", "{", "\"", " ", "é",
    ];

    // The scan must never overlook what an ordinary Uri rewrites; what it suspects needlessly only costs a comparison.
    [Fact]
    public void H1_TheScanOverlooksNothingThatAnOrdinaryUriRewrites()
    {
        Gen<string> path = Gen.Elements(Tokens).ListOf().Select(string.Concat);
        Gen<string> query = Gen.Elements([.. Tokens, "?", "[", "]", "&"]).ListOf().Select(string.Concat);
        Prop.ForAll(path.Zip(query).ToArbitrary(), parts =>
        {
            string written = $"/{parts.Item1}?{parts.Item2}";
            return new Uri("http://h" + written).PathAndQuery == written || UriSpelling.MayBeRewritten(written);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void H1_EveryByteEscapedInEitherCaseIsSentAsWrittenAndOrdinaryWherePossible()
    {
        for (int value = 0; value < 256; value++)
        {
            foreach (string escape in new[] { $"%{value:x2}", $"%{value:X2}", $"%C3%A9%{value:x2}", $"%{value:x2}%c3%a9" })
            {
                string text = $"http://h/a{escape}?b={escape}";
                Uri sent = Sent(RequestUrl.Raw(text)), ordinary = new(text);
                Assert.Equal(text["http://h".Length..], sent.PathAndQuery);
                Assert.Equal(ordinary.PathAndQuery == sent.PathAndQuery, ordinary == sent);
            }
        }
    }

    [Theory]
    [InlineData("http://h/a%20b?c='d'&e[]=%2F")]
    [InlineData("http://h/v1.0/file.tar.gz?x=.")]
    [InlineData("http://h/%C3%A9/%2f")]
    [InlineData("https://h:8443//a//b;c=1,2")]
    [InlineData("http://[::1]:81/x")]
    public void H1_AnOrdinaryUrlIsAnOrdinaryUri(string text)
    {
        Uri sent = Sent(text);
        Assert.Equal(new Uri(text), sent);
        Assert.Equal(new Uri(text).GetHashCode(), sent.GetHashCode());
        Assert.Equal(new Uri(text).GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped), sent.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped));
    }

    [Theory] // docs/urls.md lists these
    [InlineData("/%41")]
    [InlineData("/a?b=%7E")]
    [InlineData("/a/%2E%2E/b")]
    [InlineData("/%c3%a9")]
    [InlineData("/%3c%E2%82%AC")]
    [InlineData("/a/../b")]
    public void H1_WhatAnOrdinaryUriWouldRewriteIsSentAsWritten(string target)
    {
        Assert.NotEqual(target, new Uri("http://h" + target).PathAndQuery);
        Assert.Equal(target, Sent(RequestUrl.Raw("http://h" + target)).PathAndQuery);
        Assert.Equal(target, RequestUrl.Raw(target).Resolve(new Uri("http://h/"), default).Wire.PathAndQuery);
    }

    [Fact]
    public void H1_ABaseThatWouldBeRewrittenIsSentAsWrittenToo()
    {
        UrlBase written = UrlBase.From(new Uri("http://h/a%41")), ordinary = UrlBase.From(new Uri("http://h.example/v1.0"));
        Assert.Equal(new Uri("http://h/aA/x"), written.Join("/x")); // the caller's own Uri has made it so
        Assert.Equal(new Uri("http://h.example/v1.0/x?y=1"), ordinary.Join("/x?y=1"));
        Assert.Equal("/v1.0/%7Ex", ordinary.Join("/%7Ex").PathAndQuery);
    }

    [Theory]
    [InlineData("http://h/a b?c=d")]
    [InlineData("http://straße.example/ä")]
    [InlineData("http://h/%41/./b")]
    [InlineData("HTTP://EXAMPLE.org:80/x")]
    [InlineData("http://h/x?")]
    public async Task H1_ACallersUriIsTheOneThatIsSent(string text)
    {
        var given = new Uri(text);
        using var handler = new RecordingHandler(_ => RecordingHandler.Text("x"));
        using var session = new Session(handler);
        Response response = await session.GetAsync(given);
        Assert.Equal(given, handler.Requests[0].RequestUri);
        Assert.Contains(handler.Requests[0].RequestUri!, new Dictionary<Uri, int> { [given] = 1 });
        Assert.Equal(given, response.Url);
    }

    [Fact]
    public async Task H1_ACallersUriThatIsNotOrdinaryIsSentItself()
    {
        Assert.True(Uri.TryCreate("http://h/a", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }, out Uri? given));
        using var handler = new RecordingHandler(_ => RecordingHandler.Text("x"));
        using var session = new Session(handler);
        await session.GetAsync(given);
        Assert.Same(given, handler.Requests[0].RequestUri);
    }

    [Fact]
    public async Task H1_FragmentAndUserInfoStayBehindAndEqualityHolds()
    {
        var given = new Uri("http://u:p@h/a#b");
        using var handler = new RecordingHandler(_ => RecordingHandler.Text("x"));
        using var session = new Session(handler);
        await session.GetAsync(given);
        Assert.Equal(given, handler.Requests[0].RequestUri);
        Assert.Equal("http://h/a", handler.Requests[0].RequestUri!.OriginalString);
    }

    [Fact]
    public async Task H1_HooksAuthResponsesAndRedirectsSeeOrdinaryUris()
    {
        var seen = new List<Uri>();
        using var handler = new RecordingHandler(request => request.RequestUri == new Uri("http://h/a?k=v") ? RecordingHandler.Redirect("/b?c=%C3%A9") : RecordingHandler.Text("x"));
        using var session = new Session(handler) { BaseAddress = new("http://h"), Auth = new Seeing(seen), OnRequest = request => seen.Add(request.Url), Query = { ["k"] = "v" } };
        Response response = await session.GetAsync("/a");
        Uri first = new("http://h/a?k=v"), last = new("http://h/b?c=%C3%A9");
        Assert.Equal([first, first, last, last], seen);
        Assert.Equal((last, first), (response.Url, response.History[0].Url));
        Assert.Equal([first, last], handler.Requests.Select(request => request.RequestUri!));
    }

    [Fact]
    public async Task H1_AHandlerThatCannotTakeAUrlAsWrittenIsToldOf()
    {
        using var session = new Session(new RecordingHandler(request => RecordingHandler.Text(request.RequestUri!.GetComponents(UriComponents.Path, UriFormat.Unescaped))));
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => session.GetAsync("http://h/a%41?secret=1"));
        Assert.Contains("'http://h/a%41' as it is written", refused.Message);
        Assert.Contains("'/aA'", refused.Message);
        Assert.DoesNotContain("secret", refused.Message);
        Assert.Equal("aA", (await session.GetAsync(new Uri("http://h/a%41"))).Text);
    }

    private static Uri Sent(RequestUrl url) => url.Resolve((Uri?)null, default).Wire;

    private sealed class Seeing(List<Uri> seen) : Auth
    {
        protected internal override void Sign(AuthRequest request) => seen.Add(request.Url);
    }
}
