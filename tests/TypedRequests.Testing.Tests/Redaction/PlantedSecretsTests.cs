using System.Globalization;
using System.Text;

namespace TypedRequests.Testing.Tests;

/// <summary>Thirty-two secrets, each by its number, on every way that an exchange can carry one; then every byte on the disk and every text is searched for them.</summary>
public sealed class PlantedSecretsTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NoneOfThirtyTwoSecretsIsOnTheDisk()
    {
        using (var cassette = _folder.Record(Options())) await CallAsync(cassette, "s3cret");

        Assert.Equal([_folder.File], Directory.EnumerateFileSystemEntries(_folder.Path)); // and no other file beside it
        AssertClean(File.ReadAllText(_folder.File));
        foreach (var exchange in HarReader.Read(File.ReadAllBytes(_folder.File), _folder.File))
            foreach (var body in new[] { exchange.RequestBody, exchange.ResponseBody }) AssertClean(Encoding.Latin1.GetString(body?.Bytes ?? []));
    }

    [Fact]
    public async Task TheSameCallsAreAnsweredWithOtherSecrets()
    {
        using (var cassette = _folder.Record(Options())) await CallAsync(cassette, "s3cret");

        // On a build server there are none of the real ones.
        using var replay = _folder.Replay(Options("dummy"));
        await CallAsync(replay, "dummy");
    }

    [Fact]
    public async Task NoMessageHoldsOne()
    {
        using (var cassette = _folder.Record(Options())) await CallAsync(cassette, "s3cret");

        var told = new StringBuilder();
        told.AppendLine(Assert.Throws<CassetteException>(_folder.Replay(Options()).Dispose).ToString());
        foreach (var order in Enum.GetValues<CassetteOrder>())
        {
            var options = Options();
            options.Order = order;
            using var replay = _folder.Replay(options);
            using var session = Session(replay, "s3cret");
            told.AppendLine((await Assert.ThrowsAsync<CassetteException>(() => session.PostAsync("never?access_token=s3cret04zq", Form("s3cret"), Token))).ToString());
        }

        AssertClean(told.ToString());
    }

    [Fact]
    public async Task ARecordingMadeAnewHoldsNoneEither()
    {
        for (var run = 0; run < 2; run++)
        {
            using var cassette = _folder.Record(Options());
            await CallAsync(cassette, "s3cret");
            cassette.Save(); // also in the middle of a run
            AssertClean(File.ReadAllText(_folder.File));
        }
    }

    [Fact]
    public async Task ALiveLogHoldsNone()
    {
        using var session = Session(null, "s3cret");
        using var log = session.StartHar(new() { Secrets = { "s3cret28zq" } });
        await CallAsync(session, "s3cret");
        await log.SaveAsync(_folder.File, Token);
        Assert.True(log.Count > 15);
        AssertClean(File.ReadAllText(_folder.File));
    }

    private static CassetteOptions Options(string of = "s3cret") => new()
    {
        Network = new PlantedNetwork(), Secrets = { $"{of}28zq" },
    };

    private static Session Session(Cassette? cassette, string of)
    {
        var session = cassette?.Session() ?? new Session(new PlantedNetwork());
        session.BaseAddress = new("http://h.example/");
        session.Headers["X-Own"] = $"{of}05zq";
        session.SecretHeaders.Add("X-Own");
        return session;
    }

    private static async Task CallAsync(Cassette cassette, string of)
    {
        using var session = Session(cassette, of);
        await CallAsync(session, of);
    }

    private static async Task CallAsync(Session session, string of)
    {
        foreach (var auth in new[]
        {
            Auth.Bearer($"{of}01zq"), Auth.Basic("ann", $"{of}02zq"), Auth.ApiKey("X-Plain", $"{of}03zq"), Auth.ApiKey("plain", $"{of}04zq", ApiKeyLocation.Query),
        }) await GetAsync(session, "echo", new() { Auth = auth, Cookies = { ["sid"] = $"{of}07zq" } });
        await GetAsync(session, "digest", new() { Auth = Auth.Digest("ann", $"{of}06zq") });
        await session.PostAsync("form", Form(of), Token);
        await session.PostAsync("grant", new() { Form = { ["grant_type"] = "authorization_code", ["code"] = $"{of}09zq", ["client_secret"] = $"{of}10\"zq" } }, Token);
        var document = new System.Text.Json.Nodes.JsonObject { ["deep"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["apiKey"] = $"{of}11zq" }), ["url"] = $"https://u:{of}12zq@h/?sig={of}13zq" };
        await session.PostAsync("json", new() { Content = JsonBody.Of(document) }, Token);
        await session.PostAsync("parts", new() { Content = new MultipartBody { { "token", $"{of}14zq" }, { "m", FilePart.FromText($"{{\"password\":\"{of}15zq\"}}", "a.json") } }.ToContent() }, Token);
        await session.PostAsync("json", new() { Content = GZip($"{{\"password\":\"{of}16zq\"}}") }, Token);
        foreach (var path in new[] { "gzip", "events", "lines", "page", "soap", "jwt", "early", "cookie", "binary" }) await GetAsync(session, path);
        await GetAsync(session, "moved");
        var token = (string)(await session.GetAsync("token", cancellationToken: Token)).Json()!["access_token"]!; // as the server says
        await GetAsync(session, $"by-value/{token}?echo={Uri.EscapeDataString("a " + token)}", new() { Headers = { ["X-Note"] = $"it is {token}", ["X-Coded"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("id:" + token)) } });
        await GetAsync(session, $"bot{of}28zq/send?session_id={of}29zq&jwt={of}30zq");
        await GetAsync(session, "echo", new() { Headers = { ["Proxy-Authorization"] = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"u:{of}31zq"))}", ["X-Csrf-Token"] = $"{of}32zq" } });
    }

    private static Task<Response> GetAsync(Session session, string url, RequestOptions? options = null) => session.GetAsync(url, options, Token);

    private static RequestOptions Form(string of) => new() { Form = { ["user"] = "ann", ["password"] = $"{of}08zq" } };

    private static ByteArrayContent GZip(string text)
    {
        var content = new ByteArrayContent(HarCoding.Encode(Encoding.UTF8.GetBytes(text), "gzip")!); // a coding that is known
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");
        return content;
    }

    private static void AssertClean(string text)
    {
        foreach (var trace in Traces().Distinct())
        {
            var at = text.IndexOf(trace, StringComparison.OrdinalIgnoreCase);
            Assert.True(at < 0, at < 0 ? "" : $"{trace} in: {text.Substring(Math.Max(0, at - 300), Math.Min(500, text.Length - Math.Max(0, at - 300)))}");
        }
    }

    /// <summary>What each secret has in common with the others, as it is and in base64 at each of the three places; whole secrets that base64 would hide else.</summary>
    private static IEnumerable<string> Traces()
    {
        yield return "s3cret";
        yield return "s3%63ret";
        yield return Convert.ToHexString("s3cret"u8);
        foreach (var (text, skip, length) in new[] { ("s3cret", 0, 8), ("xs3cret", 2, 6), ("xxs3cret", 3, 7) }) yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).Substring(skip, length);
        for (var i = 1; i <= 32; i++)
            foreach (var user in new[] { "ann", "u" }) yield return Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{user}:s3cret{i:D2}zq"))).TrimEnd('=');
    }
}
