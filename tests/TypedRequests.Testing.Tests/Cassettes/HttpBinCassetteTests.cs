namespace TypedRequests.Testing.Tests;

/// <summary>A real server, recorded and replayed.</summary>
public sealed class HttpBinCassetteTests : IDisposable
{
    private const string Variable = "TYPEDREQUESTS_HTTPBIN";
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AConversationWithHttpBinIsReplayed()
    {
        var address = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(address), $"{Variable} does not name a running httpbin");
        using var network = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false };
        List<string> recorded, replayed;
        using (var cassette = _folder.Record(new() { Network = network })) recorded = await RunAsync(cassette, new(address));
        using (var cassette = _folder.Replay(new() { Network = new AnswerQueue(_ => throw new InvalidOperationException("The network was asked.")) })) replayed = await RunAsync(cassette, new(address));

        Assert.Equal(recorded, replayed);
        Assert.Equal(14, HarReader.Read(File.ReadAllBytes(_folder.File), "").Count);
        Assert.DoesNotContain("s3cret", File.ReadAllText(_folder.File), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("dXNlcjpzM2NyZXQt", File.ReadAllText(_folder.File), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<List<string>> RunAsync(Cassette cassette, Uri address)
    {
        using var session = cassette.Session();
        session.BaseAddress = address;
        var told = new List<string>();
        foreach (var path in new[] { "get?x=1&x=2", "redirect/2", "gzip", "deflate", "stream/3", "image/png", "status/404", "encoding/utf8" })
            Tell(await session.GetAsync(path, cancellationToken: Token));
        Tell(await session.PostAsync("post", new() { Form = { ["a"] = "b" } }, Token));
        // The secret is in the path, in a header and, as base64, in what httpbin checks.
        var signed = await session.GetAsync("basic-auth/user/s3cret-word", new() { Auth = Auth.Basic("user", "s3cret-word") }, Token);
        told.Add($"{(int)signed.StatusCode}");
        // And here it says again the cookie, which is a token in the file.
        var kept = await session.GetAsync("cookies/set?a=1", cancellationToken: Token);
        told.Add($"{(int)kept.StatusCode} {kept.History.Count} {session.Cookies.Single().Name}");
        return told;

        void Tell(Response response) => told.Add($"{(int)response.StatusCode} {response.Version} {response.History.Count} {Convert.ToHexString(response.Content)}");
    }
}
