using System.Net;

namespace TypedRequests.Docs.Tests.Testing;

/// <summary>Situations of docs/testing.md and docs/cassettes.md: time, faults, recordings.</summary>
public sealed class FaultAndCassetteTests : IDisposable
{
    private static readonly Book s_book = new(1, "Emma");
    private readonly FakeServer _server = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typed-requests-situations");

    private ILibrary Library => _server.Session().For<ILibrary>();

    private string Tape => Path.Combine(_folder.FullName, "library.har");

    public void Dispose()
    {
        _server.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ALateReplyIsATimeoutAndTakesNoTime()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(s_book).After(TimeSpan.FromSeconds(101));
        await Assert.ThrowsAsync<RequestTimeoutException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task ALatencyWithinTheTimeoutIsNone()
    {
        _server.Latency = TimeSpan.FromSeconds(50);
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(s_book);
        Assert.Equal(s_book, await Library.GetBook(1));
    }

    [Fact]
    public async Task NoAnswerIsATimeout()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).NeverAnswers();
        await Assert.ThrowsAsync<RequestTimeoutException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task AServerThatCannotBeReachedSaysWhy()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).CannotBeReached(HttpRequestError.NameResolutionError);
        Assert.Equal(HttpRequestError.NameResolutionError, (await Assert.ThrowsAsync<RequestException>(() => Library.GetBook(1))).HttpRequestError);
    }

    [Fact]
    public async Task AResetBeforeTheHeadersFails()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ResetsBeforeHeaders();
        await Assert.ThrowsAsync<RequestException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task AResetWithinTheHeadersFails()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ResetsWithinHeaders();
        await Assert.ThrowsAsync<RequestException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task AResetAfterTheHeadersFails()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(s_book).ResetsAfterHeaders(3);
        await Assert.ThrowsAsync<RequestException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task ACutBodyFails()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(s_book).Truncates(5);
        await Assert.ThrowsAnyAsync<RequestException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task ASlowBodyArrives()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(s_book).Slowly(1, TimeSpan.FromMilliseconds(100));
        Assert.Equal(s_book, await Library.GetBook(1));
    }

    [Fact]
    public async Task MalformedJsonIsAFormatException()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ReturnsMalformedJson();
        await Assert.ThrowsAsync<ResponseFormatException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task APageOfHtmlIsAFormatException()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ReturnsHtml();
        await Assert.ThrowsAsync<ResponseFormatException>(() => Library.GetBook(1));
    }

    [Fact]
    public async Task TooManyRequestsSaysForHowLong()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ReturnsTooManyRequests(TimeSpan.FromSeconds(30));
        ApiException refused = await Assert.ThrowsAsync<ApiException>(() => Library.GetBook(1));
        Assert.Equal((HttpStatusCode.TooManyRequests, "30"), (refused.StatusCode, refused.Response.Headers["Retry-After"]));
    }

    [Fact]
    public async Task AFlakyServerFailsTheSameCallsInEveryRun()
    {
        async Task<string> RunAsync()
        {
            using var server = new FakeServer();
            server.On<ILibrary>(library => library.FindBook(1)).Returns(s_book);
            server.MakeFlaky(0.5, 42, HttpStatusCode.ServiceUnavailable);
            string run = "";
            for (int i = 0; i < 20; i++) run += await Succeeds(server) ? "+" : "-";
            return run;
        }

        static async Task<bool> Succeeds(FakeServer server)
        {
            try
            {
                return await server.Session().For<ILibrary>().FindBook(1) is not null;
            }
            catch (ApiException)
            {
                return false;
            }
        }

        string first = await RunAsync();
        Assert.Equal(first, await RunAsync());
        Assert.Contains("-", first);
        Assert.Contains("+", first);
    }

    [Fact]
    public async Task ACookieExpiresByTheServersClock()
    {
        _server.On("GET", "/in").WithCookie("sid=1; Max-Age=60");
        _server.On("GET", "/who").Returns(call => JsonBody.Of(new { cookie = call.Header("Cookie") }));
        using Session session = _server.Session("https://api.example");
        await session.GetAsync("/in");
        Assert.Equal("sid=1", (string?)(await session.GetAsync("/who")).Json()!["cookie"]);
        ((FakeClock)_server.TimeProvider).Advance(TimeSpan.FromMinutes(2));
        Assert.Null((string?)(await session.GetAsync("/who")).Json()!["cookie"]);
    }

    [Fact]
    public async Task TheFirstRunRecordsAndTheNextReplays()
    {
        await RecordAsync("secret-token-1");
        using Cassette cassette = Cassette.Open(Tape, CassetteMode.Replay);
        Assert.Equal("Emma", (string?)(await cassette.Session().GetAsync("http://127.0.0.1:1/books/1", Ignoring("other"))).Json()!["title"]);
    }

    [Fact]
    public async Task NoSecretIsInTheFile()
    {
        await RecordAsync("secret-token-2");
        Assert.DoesNotContain("secret-token-2", await File.ReadAllTextAsync(Tape, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AnotherRequestThanRecordedIsAnError()
    {
        await RecordAsync("secret-token-3");
        Cassette cassette = Cassette.Open(Tape, CassetteMode.Replay, new() { IgnoreHost = true, AllowUnused = true });
        await Assert.ThrowsAsync<CassetteException>(() => cassette.Session().GetAsync("http://127.0.0.1:1/books/2"));
    }

    [Fact]
    public async Task UnusedEntriesAreAnError()
    {
        await RecordAsync("secret-token-4");
        Cassette cassette = Cassette.Open(Tape, CassetteMode.Replay);
        Assert.Throws<CassetteException>(cassette.Dispose);
    }

    [Fact]
    public async Task ALiveSessionIsLoggedForATicket()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Json("""{"id":1,"title":"Emma"}"""));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Bearer("secret-token-5") };
        using HarLog log = session.StartHar();
        await session.GetAsync("/books/1");
        await log.SaveAsync(Tape);
        string text = await File.ReadAllTextAsync(Tape, TestContext.Current.CancellationToken);
        Assert.Contains("/books/1", text);
        Assert.DoesNotContain("secret-token-5", text);
    }

    private static RequestOptions Ignoring(string token) => new() { Auth = Auth.Bearer(token) };

    // What is recorded is a real server on loopback; the port is another in every run, so the file is made to say one.
    private async Task RecordAsync(string token)
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Json("""{"id":1,"title":"Emma"}"""));
        using (Cassette cassette = Cassette.Open(Tape)) await cassette.Session().GetAsync(new Uri(server.Address, "/books/1"), Ignoring(token));
        string text = await File.ReadAllTextAsync(Tape, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Tape, text.Replace(server.Address.Authority, "127.0.0.1:1", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }
}
