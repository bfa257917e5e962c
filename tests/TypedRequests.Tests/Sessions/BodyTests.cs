using System.Text.Json.Nodes;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>Bodies of hand-written calls, on the wire.</summary>
public sealed class BodyTests
{
    // semantics: Bodies; R24 narrowed: Content-Length 0 on POST, PUT, PATCH only
    [Theory]
    [InlineData("POST", "0")]
    [InlineData("PUT", "0")]
    [InlineData("PATCH", "0")]
    [InlineData("GET", null)]
    [InlineData("HEAD", null)]
    [InlineData("DELETE", null)]
    [InlineData("OPTIONS", null)]
    public async Task WithoutABodyOnlySomeVerbsSayZero(string verb, string? length)
    {
        var sent = await Sent(new(), new HttpMethod(verb));
        Assert.Equal(length, sent.Header("Content-Length"));
        Assert.Null(sent.Header("Transfer-Encoding"));
    }

    // semantics: JSON: UTF-8, application/json, Content-Length known
    [Fact]
    public async Task JsonHasItsLength()
    {
        var sent = await Sent(new() { Json = new JsonObject { ["name"] = "žluť" } });
        Assert.Equal("application/json", sent.Header("Content-Type"));
        Assert.Equal(sent.Body.Length.ToString(), sent.Header("Content-Length"));
        Assert.Equal("žluť", (string?)JsonNode.Parse(sent.Body)!["name"]);
    }

    // semantics: R18 [] and null are sent, no body is none
    [Fact]
    public async Task EmptyAndNullJsonAreSent()
    {
        Assert.Equal("[]", (await Sent(new() { Json = new JsonArray() })).BodyText);
        Assert.Equal("null", (await Sent(new() { Json = JsonBody.Of<JsonNode?>(null) })).BodyText);
        Assert.Equal("", (await Sent(new() { Json = (JsonNode?)null })).BodyText);
    }

    // semantics: text text/plain; charset=utf-8, bytes as they are
    [Fact]
    public async Task TextAndBytesAreSentAsTheyAre()
    {
        var text = await Sent(new() { Content = "ÿ" });
        Assert.Equal("text/plain; charset=utf-8", text.Header("Content-Type"));
        Assert.Equal([0xC3, 0xBF], text.Body);
        var bytes = await Sent(new() { Content = new byte[] { 0, 255 } });
        Assert.Null(bytes.Header("Content-Type"));
        Assert.Equal([0, 255], bytes.Body);
    }

    // semantics: R22 a stream is sent from where it stands, with its remaining length
    [Fact]
    public async Task AStreamIsSentFromWhereItStands()
    {
        using var stream = new MemoryStream("xxabc"u8.ToArray()) { Position = 2 };
        var sent = await Sent(new() { Content = stream, ContentType = "text/csv" });
        Assert.Equal(("abc", "3", "text/csv"), (sent.BodyText, sent.Header("Content-Length"), sent.Header("Content-Type")));
        Assert.True(stream.CanRead);
    }

    // semantics: R19, R20: a form with nothing in it says Content-Length 0
    [Fact]
    public async Task AFormIsEncodedAndAnEmptyOneHasNoBytes()
    {
        var sent = await Sent(new() { Form = new() { { "a", "1 2" }, { "a", "&" } } });
        Assert.Equal(("a=1+2&a=%26", "application/x-www-form-urlencoded"), (sent.BodyText, sent.Header("Content-Type")));
        var empty = await Sent(new() { Form = new() { ["a"] = null } });
        Assert.Equal(("", "0"), (empty.BodyText, empty.Header("Content-Length")));
    }

    [Fact]
    public async Task AFormAndFilesAreFilledWithoutBeingMadeFirst()
    {
        Assert.Equal("a=1&b=2", (await Sent(new() { Form = { ["a"] = "1", ["b"] = "2" } })).BodyText);
        var files = await Sent(new() { Form = { ["a"] = "1" }, Files = { ["f"] = FilePart.FromBytes("x"u8.ToArray(), "x.txt") } });
        Assert.StartsWith("multipart/form-data", files.Header("Content-Type"));
        Assert.Contains("filename=\"x.txt\"", files.BodyText);
    }

    [Fact]
    public async Task AFormThatWasOnlyLookedAtIsNotSent()
    {
        var options = new RequestOptions();
        options.Form = null;
        options.Files = null;
        Assert.Empty(options.Form);
        Assert.Empty(options.Files);
        Assert.Null((await Sent(options)).Header("Content-Type"));
        options.Json = new JsonObject();
        Assert.Equal("application/json", (await Sent(options)).Header("Content-Type"));
    }

    // semantics: contradictory bodies are an ArgumentException (not R23)
    [Fact]
    public void TwoBodiesAreRefused()
    {
        using var session = new Session();
        var refused = Assert.Throws<ArgumentException>(() => session.Prepare(HttpMethod.Post, "http://h/", new() { Json = new JsonObject(), Form = [] }));
        Assert.Contains("Json and Form", refused.Message);
        Assert.Throws<ArgumentException>(() => session.Prepare(HttpMethod.Post, "http://h/", new() { Content = "x", Files = [] }));
    }

    // semantics: R26 a caller's Content-Type is kept over the automatic one
    [Fact]
    public async Task AContentTypeOfOnesOwnWins()
    {
        Assert.Equal("application/vnd.x+json", (await Sent(new() { Json = new JsonObject(), ContentType = "application/vnd.x+json" })).Header("Content-Type"));
        Assert.Equal("text/x", (await Sent(new() { Content = "x", Headers = { ["content-type"] = "text/x" } })).Header("Content-Type"));
    }

    // semantics: a session-wide Content-Type must not cost a multipart body its boundary (R26)
    [Fact]
    public async Task AMultipartBodyKeepsItsBoundary()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Headers = { ["Content-Type"] = "application/json" } };
        await session.PostAsync("/", new() { Files = new() { ["f"] = FilePart.FromText("x") } });
        Assert.StartsWith("multipart/form-data; boundary=", Assert.Single(server.Requests).Header("Content-Type"));
    }

    [Fact]
    public async Task UploadProgressCountsTheBody()
    {
        var seen = new Seen();
        await Sent(new() { Content = new string('x', 10_000), Progress = seen });
        Assert.Equal(new TransferProgress(10_000, 10_000), seen.Reports.First(report => report.BytesTransferred == 10_000));
    }

    private static async Task<ScriptedRequest> Sent(RequestOptions options, HttpMethod? method = null)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.SendAsync(method ?? HttpMethod.Post, "/", options);
        return Assert.Single(server.Requests);
    }

    private sealed class Seen : IProgress<TransferProgress>
    {
        public List<TransferProgress> Reports { get; } = [];

        public void Report(TransferProgress value) => Reports.Add(value);
    }
}
