using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>What an Auth may know of a body before it is sent. field: S20</summary>
public sealed class BodyHashTests
{
    public static TheoryData<string> Bodies => ["none", "bytes", "text", "form", "json", "json-framework", "seekable", "file", "multipart", "multipart-file", "gzip-bytes", "gzip-file", "br-stream", "progress"];

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task S20_TheHashIsThatOfTheBytesThatAreSent(string kind)
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, new string('f', 200_000));
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        var auth = new Hashing();
        using var session = new Session { BaseAddress = server.Address, Auth = auth };
        var progress = new Reports();
        RequestOptions options = Options(kind, path, progress);
        await session.PostAsync("/", options);
        session.Post("/", Options(kind, path, progress));
        Assert.All(server.Requests, (request, i) => Assert.Equal(Convert.ToHexString(SHA256.HashData(request.Body)), auth.Hashes[i]));
        Assert.All(server.Requests, request => Assert.Equal(request.Header("Content-Type"), request.Header("X-Type")));
        Assert.All(server.Requests, request => Assert.Equal(request.Header("Content-Length"), request.Header("X-Length")));
        Assert.All(server.Requests, request => Assert.Equal(request.Header("Content-Encoding"), request.Header("X-Encoding")));
        if (kind is "progress") Assert.Equal(2, progress.Counts.Count(count => count == 200_000)); // to hash is not to send
        File.Delete(path);
    }

    [Fact]
    public async Task S20_AStreamThatCanBeReadOnceIsLeftAlone()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        var auth = new Hashing();
        using var session = new Session { BaseAddress = server.Address, Auth = auth };
        await session.PostAsync("/", new() { Content = new PipeLike("once"u8.ToArray()) });
        await session.PostAsync("/", new() { Content = new StreamContent(new MemoryStream("twice?"u8.ToArray())) }); // a foreign body promises nothing
        Assert.Equal(["none", "none"], auth.Hashes);
        Assert.Equal(["once", "twice?"], server.Requests.Select(request => request.BodyText));
    }

    [Fact]
    public void S20_TheHeadersAreThoseThatWillBeSent()
    {
        var auth = new Hashing();
        using var session = new Session { Auth = auth, Cookies = { ["jar"] = "1" }, Headers = { ["X-Session"] = "s" } };
        PreparedRequest prepared = session.Prepare(HttpMethod.Put, "http://h/", new() { Content = "x", ContentType = "text/csv", Headers = { ["X-Call"] = "c", ["Content-Language"] = "en" } });
        string[] own = ["X-Type", "X-Length"];
        Assert.Equal(prepared.Headers.Where(header => !own.Contains(header.Key)).Select(header => $"{header.Key}: {header.Value}").Order(), auth.Headers.Order());
        session.Prepare(HttpMethod.Post, "http://h/");
        Assert.Contains("Content-Length: 0", auth.Headers);
        session.Prepare(HttpMethod.Get, "http://h/");
        Assert.DoesNotContain(auth.Headers, header => header.StartsWith("Content-", StringComparison.Ordinal));
    }

    [Fact]
    public void AnUnknownAlgorithmIsRefused() =>
        Assert.ThrowsAny<CryptographicException>(() => Signing.Request("http://h/").ComputeBodyHash(new HashAlgorithmName("ROT13")));

    private static RequestOptions Options(string kind, string path, IProgress<TransferProgress> progress) => kind switch
    {
        "none" => new(),
        "bytes" => new() { Content = "abc"u8.ToArray() },
        "text" => new() { Content = "äöü" },
        "form" => new() { Form = { ["a"] = "1 2", ["b"] = "ä" } },
        "json" => new() { Json = new System.Text.Json.Nodes.JsonObject { ["a"] = 1 } },
        "json-framework" => new() { Content = JsonContent.Create("text") },
        "seekable" => new() { Content = new MemoryStream(Encoding.UTF8.GetBytes("..body")) { Position = 2 } },
        "file" => new() { Content = new FileBody(path) },
        "multipart" => new() { Form = { ["a"] = "1" }, Files = { ["f"] = FilePart.FromText("text") } },
        "multipart-file" => new() { Files = { ["f"] = FilePart.FromPath(path), ["s"] = new MemoryStream([1, 2, 3]) } },
        "gzip-bytes" => new() { Content = CompressedBody.Compress(new BytesBody("abcabcabc"u8.ToArray(), "text/plain"), "gzip") },
        "gzip-file" => new() { Content = CompressedBody.Compress(new FileBody(path), "gzip") },
        "br-stream" => new() { Content = CompressedBody.Compress(new StreamBody(new MemoryStream(new byte[100_000])), "br") },
        "progress" => new() { Content = new FileBody(path), Progress = progress },
        _ => throw new ArgumentException(kind),
    };

    private sealed class Hashing : Auth
    {
        public List<string> Hashes { get; } = [];

        public string[] Headers { get; private set; } = [];

        protected internal override void Sign(AuthRequest request) => Note(request, request.ComputeBodyHash(HashAlgorithmName.SHA256));

        protected internal override async ValueTask SignAsync(AuthRequest request, CancellationToken cancellationToken) =>
            Note(request, await request.ComputeBodyHashAsync(HashAlgorithmName.SHA256, cancellationToken));

        private void Note(AuthRequest request, byte[]? hash)
        {
            Hashes.Add(hash is null ? "none" : Convert.ToHexString(hash));
            Headers = [.. request.Headers.Select(header => $"{header.Key}: {header.Value}")];
            foreach (string name in (string[])["Type", "Length", "Encoding"])
                if (request.Headers["Content-" + name] is { } value) request.SetHeader("X-" + name, value);
        }
    }

    private sealed class Reports : IProgress<TransferProgress>
    {
        public List<long> Counts { get; } = [];

        public void Report(TransferProgress value)
        {
            lock (Counts) Counts.Add(value.BytesTransferred);
        }
    }
}
