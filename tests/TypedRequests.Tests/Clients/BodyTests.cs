using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace TypedRequests.Tests.Clients;

public sealed class BodyTests
{
    [Fact]
    public async Task EachKindOfBodyIsSentWithItsType()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Status(200));
        var client = loopback.Client<IBodies>();
        await client.Json(new BodyRecord(1, null));
        await client.Text("hé");
        await client.Markdown("# x");
        await client.Bytes([1, 2, 3]);
        await client.Stream(new MemoryStream("stream"u8.ToArray()));
        await client.Content(new StringContent("c", Encoding.UTF8, "text/csv"));
        await client.List([new BodyRecord(1, "a"), new BodyRecord(2, "b")]);
        await client.Node(new JsonObject { ["x"] = 1 });
        var sent = loopback.Server.Requests.Select(request => $"{request.Header("Content-Type")} {request.Header("Content-Length")} {request.BodyText}");
        Assert.Equal(
            [
                """application/json 8 {"id":1}""", "text/plain; charset=utf-8 3 hé", "text/markdown 3 # x", "application/octet-stream 3 \u0001\u0002\u0003",
                "application/octet-stream 6 stream", "text/csv; charset=utf-8 1 c", """application/json 41 [{"id":1,"name":"a"},{"id":2,"name":"b"}]""", """application/json 7 {"x":1}""",
            ],
            sent);
    }

    [Fact]
    public async Task SequencesAreSentAsLines()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Status(200));
        var client = loopback.Client<IBodies>();
        await client.Lines([new BodyRecord(1, null), new BodyRecord(2, null)]);
        await client.LiveLines(Live());
        Assert.All(loopback.Server.Requests, request =>
        {
            Assert.Equal("application/x-ndjson", request.Header("Content-Type"));
            Assert.Equal("{\"id\":1}\n{\"id\":2}\n", request.BodyText);
        });
    }

    [Fact]
    public async Task NullIsNoBody()
    {
        await using var loopback = new Loopback().Reply().Reply();
        await loopback.Client<IBodies>().Maybe(null);
        await loopback.Client<IBodies>().MaybeBytes();
        Assert.All(loopback.Server.Requests, request => Assert.Equal(("0", null), (request.Header("Content-Length"), request.Header("Content-Type"))));
    }

    [Fact]
    public async Task FormsAreSentFieldByFieldFromAnObjectAndFromADictionary()
    {
        await using var loopback = new Loopback();
        loopback.Server.Always(reply => reply.Status(200));
        var client = loopback.Client<IBodies>();
        await client.Login("a b", "p&w", null, [1, 2]);
        await client.Form(new BodyForm("x y", BodyKind.SecondOne, ["1", "2"]));
        await client.FormMap(new Dictionary<string, string> { ["k"] = "v ü" });
        Assert.All(loopback.Server.Requests, request => Assert.Equal("application/x-www-form-urlencoded", request.Header("Content-Type")));
        Assert.Equal(
            ["user=a+b&pw=p%26w&ids=1&ids=2", "full-name=x+y&kind=second-one&tags=1&tags=2", "k=v+%C3%BC"],
            loopback.Server.Requests.Select(request => request.BodyText));
    }

    [Fact]
    public async Task PartsAreSentByTheirKind()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IBodies>().Upload(
            FilePart.FromText("file", "a.txt"), new MemoryStream("s"u8.ToArray()), [7], "títle", new BodyRecord(1, "n"), [1, 2], BodyKind.First, null);
        var body = loopback.Request.BodyText;
        var boundary = body[..body.IndexOf('\r')];
        var parts = body.Split(boundary + "\r\n").Skip(1).Select(part => part.Replace("\r\n" + boundary + "--\r\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nfile\r\n",
                "Content-Disposition: form-data; name=\"stream\"; filename=\"s.bin\"\r\nContent-Type: image/png\r\n\r\ns\r\n",
                "Content-Disposition: form-data; name=\"bytes\"; filename=\"bytes\"\r\nContent-Type: application/octet-stream\r\n\r\n\u0007\r\n",
                "Content-Disposition: form-data; name=\"title\"\r\n\r\ntítle\r\n",
                "Content-Disposition: form-data; name=\"record\"\r\nContent-Type: application/json\r\n\r\n{\"id\":1,\"name\":\"n\"}\r\n",
                "Content-Disposition: form-data; name=\"ids\"\r\n\r\n1\r\n",
                "Content-Disposition: form-data; name=\"ids\"\r\n\r\n2\r\n",
                "Content-Disposition: form-data; name=\"kind\"\r\n\r\nfirst\r\n",
            ],
            parts);
    }

    [Fact]
    public async Task ABodyIsCompressed()
    {
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IBodies>().Compressed(new BodyRecord(1, new string('x', 500)));
        Assert.Equal("gzip", loopback.Request.Header("Content-Encoding"));
        using var plain = new StreamReader(new GZipStream(new MemoryStream(loopback.Request.Body), CompressionMode.Decompress));
        Assert.Contains("xxxx", await plain.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgressIsTold()
    {
        await using var loopback = new Loopback().Reply("received");
        var seen = new List<TransferProgress>();
        await loopback.Client<IBodies>().Watched("sent", new Recorder(seen));
        Assert.Contains(new TransferProgress(4, 4), seen);
        Assert.Contains(new TransferProgress(8, 8), seen);
    }

    private static async IAsyncEnumerable<BodyRecord> Live()
    {
        yield return new(1, null);
        await Task.Yield();
        yield return new(2, null);
    }

    private sealed class Recorder(List<TransferProgress> seen) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => seen.Add(value);
    }
}
