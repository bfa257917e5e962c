using System.IO.Compression;

namespace TypedRequests.Tests.Clients;

/// <summary>What the pages say of rules that they once told in two ways.</summary>
public sealed class ToldTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // field: S27
    [Theory]
    [InlineData("a/b:c@d", "/f/a/b:c@d"), InlineData("!$&'()*+,;=", "/f/!$&'()*+,;="), InlineData("a?b#c%d e", "/f/a%3Fb%23c%25d%20e"), InlineData("é[x]", "/f/%C3%A9%5Bx%5D")]
    public async Task S27_APathKeepsWhatAPathMayHold(string path, string sent)
    {
        await using var loopback = new Loopback();
        Assert.Equal(sent, loopback.Client<ITold>().Path(path).Url.PathAndQuery);
    }

    [Theory]
    [InlineData("..", true), InlineData("%2e%2e", true), InlineData(".%2E", true), InlineData("%252e%252e", false), InlineData("%252e", false), InlineData("...", false)]
    public async Task S27_ASegmentIsCheckedAsItIsSent(string value, bool isRefused)
    {
        await using var loopback = new Loopback();
        var failure = Record.Exception(() => loopback.Client<ITold>().Segment(value));
        Assert.Equal(isRefused, failure is InvalidRequestException);
    }

    [Fact]
    public async Task S27_OnlyACommaCanBeToldFromOneInsideAValue()
    {
        await using var loopback = new Loopback();
        Assert.Equal("/q?csv=a%2Cb,c&ssv=a%20b%20c&tsv=a%09b%09c", loopback.Client<ITold>().Joined(["a,b", "c"], ["a b", "c"], ["a\tb", "c"]).Url.PathAndQuery);
    }

    [Fact]
    public async Task S27_AMessageIsBufferedDecodedAndBounded()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true)) gzip.Write(new byte[1000]);
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Status(200, packed.ToArray(), ("Content-Encoding", "gzip")));
        using (var message = await loopback.Client<ITold>().Message())
            Assert.Equal((1000L, 0), (message.Content.Headers.ContentLength, message.Content.Headers.ContentEncoding.Count));
        loopback.Session.MaxResponseBytes = 999;
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => loopback.Client<ITold>().Message());
    }

    [Fact]
    public async Task S27_OnlyCodingsThatAreUndoneAreAskedFor()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Session.GetAsync("/", cancellationToken: Token);
        Assert.Equal("gzip, deflate, br", loopback.Request.Header("Accept-Encoding"));
    }
}
