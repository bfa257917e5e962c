using System.Text;
using System.Text.Json;

namespace TypedRequests.Tests;

/// <summary>semantics: Authentication, Digest; requests.md A5 to A11; RFC 7616.</summary>
public sealed class DigestTests
{
    [Fact]
    public void EveryVectorOfASupportedAlgorithmHolds()
    {
        using JsonDocument vectors = Conformance.Json("rfc-vectors/digest.json");
        int count = 0;
        foreach (JsonElement vector in vectors.RootElement.EnumerateArray())
        {
            string? Text(string name) => vector.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
            if (DigestAlgorithm.Find(Text("algorithm")!) is not { } algorithm) continue;
            byte[]? body = Text("body") is { } text ? Encoding.UTF8.GetBytes(text) : null;
            var challenge = new DigestChallenge(algorithm, algorithm.Name, Text("realm")!, Text("nonce")!, Text("opaque"), Text("qop"), HashesUser: Text("userhash") is not null);
            AuthRequest request = Signing.Request("http://h" + Text("uri"), Text("method")!, body);
            var session = new DigestSession(challenge, Text("cnonce")!, challenge.Nonce, null);
            string header = session.Authorize(Text("username")!, Text("password")!, request, session.HashBody(request));
            Assert.Contains($"response=\"{Text("response")}\"", header);
            if (Text("userhash") is { } hashed) Assert.Contains($"username=\"{hashed}\"", header);
            count++;
        }

        Assert.True(count >= 12, $"Only {count} vectors were read.");
    }

    [Fact] // not A8: RFC 7616, section 3.4, has qop and algorithm unquoted
    public void S19_TheHeaderIsQuotedAsRfc7616HasIt()
    {
        Auth auth = Auth.Digest("us\"er", "p");
        string header = Answer(auth, "Digest realm=\"a \\\"b\\\" \\\\c\", nonce=\"n\", opaque=\"o\", algorithm=SHA-256, qop=\"auth, auth-int\"", "http://h/a?b=1#c")!;
        Assert.Matches(
            """^Digest username="us\\"er", realm="a \\"b\\" \\\\c", nonce="n", uri="/a\?b=1", response="[0-9a-f]{64}", """
            + """opaque="o", algorithm=SHA-256, qop=auth, nc=00000001, cnonce="[0-9a-f]{32}"$""",
            header);
    }

    [Fact] // A6: the nonce is used again and counted up, without another challenge
    public void ANonceIsUsedAgainOnItsOriginOnly()
    {
        Auth auth = Auth.Digest("u", "p");
        Assert.Null(Signing.Authorization(auth, "http://h/a"));
        Assert.Contains("nc=00000001", Answer(auth, "Digest realm=\"r\", nonce=\"n1\", qop=auth", "http://h/a"));
        Assert.Contains("nc=00000002", Signing.Authorization(auth, "http://h/b"));
        Assert.Null(Signing.Authorization(auth, "http://h:81/"));
        Assert.Null(Signing.Authorization(auth, "https://h/"));
        Assert.Null(Signing.Authorization(auth, "http://other/"));
        string renewed = Answer(auth, "Digest realm=\"r\", nonce=\"n2\", qop=auth, stale=true", "http://h/a")!;
        Assert.Contains("nonce=\"n2\"", renewed);
        Assert.Contains("nc=00000001", renewed);
    }

    [Fact] // not A9: challenges are told apart, the strongest is answered
    public void TheStrongestChallengeIsAnswered()
    {
        string[] challenges =
        [
            "Digest realm=\"r\", nonce=\"md5\", algorithm=MD5, qop=\"auth\", Digest realm=\"r\", nonce=\"sha\", algorithm=SHA-256, qop=\"auth\"",
            "Digest realm=\"r\", nonce=\"unknown\", algorithm=SHA3-256, qop=\"auth\", Basic realm=\"r\"",
            "Digest realm=\"no nonce\", algorithm=SHA-512",
        ];
        Assert.Contains("nonce=\"sha\"", Answer(Auth.Digest("u", "p"), challenges));
        Array.Reverse(challenges);
        Assert.Contains("nonce=\"sha\"", Answer(Auth.Digest("u", "p"), challenges));
    }

    [Theory]
    [InlineData("Basic realm=\"r\"")]
    [InlineData("Digest nonce=\"n\"")]
    [InlineData("Digest realm=\"r\"")]
    [InlineData("")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", algorithm=SHA3-256, qop=\"auth\"")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", algorithm=\"\"")]
    [InlineData("Digest realm=\"r\", nonce=\"n\", qop=\"token\"")]
    public void S19_WithoutADigestChallengeThatCanBeAnsweredNothingIsAnswered(string challenge) => Assert.Null(Answer(Auth.Digest("u", "p"), challenge));

    [Fact]
    public void AuthIntSignsTheBodyAndRefusesAStreamThatCanBeReadOnce()
    {
        const string Challenge = "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"";
        AuthRequest bytes = Signing.Request("http://h/", "POST", "a=1"u8.ToArray());
        Assert.True(Auth.Digest("u", "p").Answer(bytes, new(401, [Challenge])));
        Assert.Contains("qop=auth-int", Signing.Authorization(bytes));
        var stream = new AuthRequest(HttpMethod.Post, new Uri("http://h/"), new StreamBody(new PipeLike([1])));
        Assert.Throws<RequestException>(() => Auth.Digest("u", "p").Answer(stream, new(401, [Challenge])));
    }

    [Fact] // RFC 7616, section 3.4
    public void AUserOutsideAsciiIsEncodedAndHashedWhenAsked()
    {
        Assert.Contains("username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, ", Answer(Auth.Digest("Jäsøn Doe", "p"), "Digest realm=\"r\", nonce=\"n\", charset=UTF-8"));
        string hashed = Answer(Auth.Digest("Mufasa", "p"), "Digest realm=\"r\", nonce=\"n\", qop=auth, userhash=true")!;
        string expected = Convert.ToHexString(System.Security.Cryptography.MD5.HashData("Mufasa:r"u8)).ToLowerInvariant();
        Assert.Contains($"username=\"{expected}\"", hashed);
        Assert.EndsWith("userhash=true", hashed);
    }

    [Fact]
    public void ConcurrentCallsNeverShareACount()
    {
        Auth auth = Auth.Digest("u", "p");
        Answer(auth, "Digest realm=\"r\", nonce=\"n\", qop=auth");
        string[] counts = [.. Enumerable.Range(0, 200).AsParallel().Select(_ => Signing.Authorization(auth, "http://h/")!.Split("nc=")[1][..8])];
        Assert.Equal(200, counts.Distinct().Count());
        Assert.Equal("000000c9", counts.Max());
    }

    private static string? Answer(Auth auth, string challenge, string url = "http://h/") => Answer(auth, [challenge], url);

    private static string? Answer(Auth auth, string[] challenges, string url = "http://h/")
    {
        AuthRequest request = Signing.Request(url);
        bool answered = auth.Answer(request, new AuthChallenge(401, challenges));
        Assert.Equal(answered, Signing.Authorization(request) is not null);
        return Signing.Authorization(request);
    }
}
