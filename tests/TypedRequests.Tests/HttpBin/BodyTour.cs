using System.Net;

namespace TypedRequests.Tests.HttpBin;

/// <summary>Bodies sent and received, run against the embedded httpbin and against the real one.</summary>
public abstract class BodyTour : IDisposable
{
    private readonly Session _session;

    protected BodyTour(IHttpBin httpBin) => _session = new Session { BaseAddress = httpBin.Address };

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("/gzip", "gzipped")]
    [InlineData("/deflate", "deflated")]
    [InlineData("/brotli", "brotli")]
    public async Task CompressedBodiesAreDecodedAndTheirHeadersStay(string path, string member)
    {
        var response = await _session.GetAsync(path);
        Assert.True((bool)response.Json()![member]!);
        Assert.NotNull(response.Headers["Content-Encoding"]);
    }

    [Fact]
    public async Task FormsRepeatTheirKeysInOrder()
    {
        var form = new FormBody { ["k"] = "v w" };
        form.Add("k", "é&");
        var told = (await _session.PostAsync("/post", new() { Form = form })).Json()!;
        Assert.Equal(["v w", "é&"], told["form"]!["k"]!.AsArray().Select(value => (string?)value));
    }

    [Fact]
    public async Task JsonArrivesAsJson()
    {
        var told = (await _session.PostAsync("/anything", new() { Json = new System.Text.Json.Nodes.JsonObject { ["a"] = 1 } })).Json()!;
        Assert.Equal(("""{"a":1}""", 1, "application/json"), ((string?)told["data"], (int)told["json"]!["a"]!, (string?)told["headers"]!["Content-Type"]));
        Assert.Equal("7", (string?)told["headers"]!["Content-Length"]);
    }

    [Fact]
    public async Task TextIsUtf8AndCounted()
    {
        var told = (await _session.PutAsync("/put", new() { Content = "naïve" })).Json()!;
        Assert.Equal(("naïve", "6"), ((string?)told["data"], (string?)told["headers"]!["Content-Length"]));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    public async Task AnEmptyBodyHasALength(string method)
    {
        var told = (await _session.SendAsync(new HttpMethod(method), "/anything")).Json()!;
        Assert.Equal("0", (string?)told["headers"]!["Content-Length"]);
    }

    [Fact]
    public async Task BytesComeBackWhole()
    {
        Assert.Equal([0x44, 0x20, 0x82, 0x3C, 0xFD], (await _session.GetAsync("/bytes/5?seed=1")).Content);
        Assert.Equal(102_400, (await _session.GetAsync("/stream-bytes/102400?chunk_size=7000")).Content.Length);
    }

    [Fact]
    public async Task ARangeIsPartial()
    {
        var response = await _session.GetAsync("/range/26", new() { Headers = { ["Range"] = "bytes=2-4" } });
        Assert.Equal((HttpStatusCode.PartialContent, "cde"), (response.StatusCode, response.Text));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(204)]
    [InlineData(304)]
    [InlineData(404)]
    [InlineData(418)]
    [InlineData(500)]
    public async Task AnyStatusIsAnAnswer(int status) => Assert.Equal(status, (int)(await _session.GetAsync($"/status/{status}")).StatusCode);

    [Theory]
    [InlineData("MD5", "auth")]
    [InlineData("MD5", "auth-int")]
    [InlineData("SHA-256", "auth")]
    [InlineData("SHA-256", "auth-int")]
    [InlineData("SHA-512", "auth")]
    public async Task DigestChallengesAreAnswered(string algorithm, string qop)
    {
        _session.Auth = Auth.Digest("user", "pass");
        var response = await _session.GetAsync($"/digest-auth/{qop}/user/pass/{algorithm}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, Assert.Single(response.History).StatusCode);
    }

    [Fact] // field: S19
    public async Task S19_ANonceThatHasGrownOldIsRenewed()
    {
        _session.Auth = Auth.Digest("user", "pass");
        var challenges = 0;
        for (var i = 0; i < 4; i++)
        {
            var response = await _session.GetAsync("/digest-auth/auth/user/pass/MD5/1");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            challenges += response.History.Count;
        }

        Assert.InRange(challenges, 2, 4);
    }

    [Fact]
    public async Task AnEscapedHoleArrivesAsWritten()
    {
        var name = "a b/ü?#";
        var told = (await _session.GetAsync($"/anything/{name}")).Json()!;
        Assert.EndsWith("/anything/a%20b/ü%3F%23", (string?)told["url"]);
    }
}
