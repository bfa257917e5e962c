using System.IO.Compression;
using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>Responses, results and pages that nobody has sent.</summary>
public sealed class OwnResponseTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void AResponseIsMadeOfAMessage()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "https://h/a?b=c") { Content = new StringContent("sent"), Headers = { { "X-A", "1" } } };
        using var message = new HttpResponseMessage(HttpStatusCode.Accepted) { RequestMessage = request, Content = new StringContent("""{"a":1}""") };
        message.Headers.TryAddWithoutValidation("Set-Cookie", "k=v");
        var response = Response.Create(message);
        Assert.Equal((HttpStatusCode.Accepted, "1", "v"), (response.StatusCode, response.Json()!["a"]!.ToString(), response.Cookies["k"]));
        Assert.Equal((HttpMethod.Put, "https://h/a?b=c", "1"), (response.Request.Method, response.Request.Url.AbsoluteUri, response.Request.Headers["X-A"]));
        Assert.Equal((response.Url, TimeSpan.Zero, null), (response.Request.Url, response.Elapsed, response.Next));
        Assert.Empty(response.History);
    }

    [Fact]
    public void ItsBodyIsDecoded()
    {
        using var coded = new MemoryStream();
        using (var gzip = new GZipStream(coded, CompressionMode.Compress, leaveOpen: true)) gzip.Write("text"u8);
        using var message = new HttpResponseMessage { Content = new ByteArrayContent(coded.ToArray()) { Headers = { ContentEncoding = { "gzip" } } } };
        Assert.Equal("text", Response.Create(message).Text);
    }

    [Fact]
    public void AnErrorThrowsFromItsValue()
    {
        using var message = new HttpResponseMessage(HttpStatusCode.NotFound);
        var response = Response.Create(message, 7);
        Assert.Same(response, Assert.Throws<ApiException>(() => response.Value).Response);
        Assert.Throws<ApiException>(() => ApiResult.Failure<int, string>(response, "e").ValueOrThrow());
        Assert.Equal(7, ApiResult.Success<int, string>(response, 7).ValueOrThrow());
    }

    [Fact]
    public async Task AHookMayAnswerItself()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(503, "busy"));
        var kept = Response.Create(new HttpResponseMessage { Content = new StringContent("kept") });
        using var session = new Session { BaseAddress = server.Address, OnResponse = response => (int)response.StatusCode == 503 ? kept : null };
        Assert.Equal("kept", (await session.GetAsync("/")).Text);
        Assert.Equal("kept", session.Get("/").Text);
    }

    [Fact]
    public async Task PagesAreResumedAfterTheirToken()
    {
        var response = Response.Create(new HttpResponseMessage());
        var paged = new Paged<int>([new([1, 2], response, "b"), new([3], response, "c"), new([4], response)]);
        Assert.Equal([1, 2, 3, 4], await paged.ToListAsync(Token));
        Assert.Equal([3, 4], await paged.AsPages("b").SelectMany(page => page.Items).ToListAsync(Token));
        Assert.Empty(await paged.AsPages("z").ToListAsync(Token));
    }
}
