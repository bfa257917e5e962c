using System.Net;
using System.Security.Cryptography;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>Digest over a session: what it answers, and what the server's later words change. field: S19</summary>
public sealed class DigestSessionTests
{
    private const string Auth1 = "Digest realm=\"r\", nonce=\"n1\", qop=\"auth\"";

    [Theory] // the challenge is not answered: the 401 is the response, with its body
    [InlineData("Digest realm=\"r\", nonce=\"n\", algorithm=SHA3-512, qop=\"auth\"")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", algorithm=SHA3-512-sess, qop=\"auth\", Negotiate, Basic realm=\"r\"")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", qop=\"auth-conf\"")]
    [InlineData("Digest realm=\"r\", qop=\"auth\"")]
    [InlineData("Bearer")]
    public async Task S19_AChallengeThatCannotBeAnsweredLeavesThe401(string challenge)
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(401, "why", ("WWW-Authenticate", challenge)));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("u", "p") };
        Response response = await session.GetAsync("/");
        Assert.Equal((HttpStatusCode.Unauthorized, "why", 0), (response.StatusCode, response.Text, response.History.Count));
        Assert.Equal(HttpStatusCode.Unauthorized, session.Get("/").StatusCode);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact] // RFC 7616, section 3.5; 3.4.2 for the key of -sess, which stays that of the first nonce
    public async Task S19_TheNextNonceIsUsed()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n1\", algorithm=SHA-256-sess, qop=\"auth\"")))
            .Reply(r => r.Status(200, "", ("Authentication-Info", "rspauth=\"0\", nextnonce=\"n2\", qop=auth, nc=00000001")))
            .Reply(r => r.Status(404, "", ("authentication-info", "nextnonce = \"n3\""))).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("u", "p") };
        await session.GetAsync("/a");
        await session.GetAsync("/a");
        await session.GetAsync("/a");
        Dictionary<string, string>[] sent = [.. server.Requests.Skip(1).Select(request => Fields(request.Header("Authorization")!))];
        Assert.Equal(["n1", "n2", "n3"], sent.Select(fields => fields["nonce"]));
        Assert.All(sent, fields => Assert.Equal("00000001", fields["nc"]));
        string key = Sha256($"{Sha256("u:r:p")}:n1:{sent[0]["cnonce"]}");
        Assert.All(sent, fields => Assert.Equal(Sha256($"{key}:{fields["nonce"]}:00000001:{fields["cnonce"]}:auth:{Sha256("GET:/a")}"), fields["response"]));
    }

    [Fact] // a nonce that grew old while the answer was under way; a wrong password is not tried again
    public async Task S19_AStaleNonceIsAnsweredOnceMore()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(401, "", ("WWW-Authenticate", Auth1))).Reply(r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n2\", qop=auth, stale=TRUE")))
            .Reply(r => r.Status(200)).Reply(r => r.Status(401, "", ("WWW-Authenticate", Auth1))).Reply(r => r.Status(401, "", ("WWW-Authenticate", Auth1)));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("u", "p") };
        Assert.Equal(HttpStatusCode.OK, (await session.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync("/")).StatusCode);
        Assert.Equal(5, server.Requests.Count);
    }

    [Theory]
    [InlineData("MD5")]
    [InlineData("SHA-256")]
    [InlineData("SHA-512-256")]
    public async Task S19_AuthIntCoversFilesAndSeekableStreams(string algorithm)
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, new string('x', 100_000));
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("..body")) { Position = 2 };
        HttpContent[] bodies = [new FileBody(path), new StreamBody(stream), CompressedBody.Compress(new FileBody(path), "gzip")];
        foreach (HttpContent body in bodies)
        {
            server.Reply(r => r.Status(401, "", ("WWW-Authenticate", $"Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\", algorithm={algorithm}")));
            using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("u", "p") };
            Assert.Equal(HttpStatusCode.OK, (await session.PutAsync("/f", new() { Content = body })).StatusCode);
            ScriptedRequest sent = server.Requests[^1];
            Dictionary<string, string> fields = Fields(sent.Header("Authorization")!);
            DigestAlgorithm hash = DigestAlgorithm.Find(algorithm)!;
            string message = hash.Hash($"PUT:/f:{hash.Hash([sent.Body])}");
            Assert.Equal(hash.Hash($"{hash.Hash("u:r:p")}:n:00000001:{fields["cnonce"]}:auth-int:{message}"), fields["response"]);
        }

        File.Delete(path);
    }

    [Fact] // RFC 7616, section 3.3: two protection spaces of one server do not cost a challenge each time
    public async Task S19_TheDomainSaysWhereANonceIsUsed()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("u", "p") };
        server.Reply(r => r.Status(401, "", ("WWW-Authenticate", $"Digest realm=\"a\", nonce=\"na\", qop=auth, domain=\"/a https://other.example/\"")));
        await session.GetAsync("/a/1");
        server.Reply(r => r.Status(401, "", ("WWW-Authenticate", $"Digest realm=\"b\", nonce=\"nb\", qop=auth, domain=\"{server.Address}b\"")));
        await session.GetAsync("/b/1");
        await session.GetAsync("/a/2");
        await session.GetAsync("/b/2");
        await session.GetAsync("/c");
        string?[] nonces = [.. server.Requests.Select(request => request.Header("Authorization") is { } sent ? Fields(sent)["nonce"] : null)];
        Assert.Equal((string?[])[null, "na", null, "nb", "na", "nb", null], nonces);
    }

    [Fact] // a realm outside ASCII is hashed as the bytes that the server has sent
    public async Task S19_ARealmInUtf8IsHashedAsItCame()
    {
        string asLatin1 = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes("Zürich"));
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        server.Reply(r => r.Send($"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nWWW-Authenticate: Digest realm=\"{asLatin1}\", nonce=\"n\", charset=UTF-8, algorithm=SHA-256\r\n\r\n"));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("ü", "ö") };
        await session.GetAsync("/");
        Dictionary<string, string> fields = Fields(server.Requests[1].Header("Authorization")!);
        Assert.Equal(asLatin1, fields["realm"]);
        Assert.Equal(Sha256($"{Sha256("ü:Zürich:ö")}:n:{Sha256("GET:/")}"), fields["response"]);
    }

    private static Dictionary<string, string> Fields(string header) => new(AuthSchemeParser.Parse([header]).Single().Parameters);

    private static string Sha256(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
