namespace TypedRequests.Testing.Tests;

/// <summary>What is written is valid HAR 1.2.</summary>
public sealed class HarSchemaTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ACassetteIsValid()
    {
        using (var network = new AnswerQueue(
            AnswerQueue.Text("", "text/plain", 302, ("Location", "/b?x=1&y"), ("Set-Cookie", "a=1; Path=/; Domain=h.example; Expires=Thu, 01 Jan 2099 01:00:00 GMT; HttpOnly; Secure"), ("Set-Cookie", "odd")),
            AnswerQueue.Json("{}"), AnswerQueue.Text("\0\u0001", "image/png"), AnswerQueue.Text("", "text/plain", 204), _ => throw new HttpRequestException(HttpRequestError.NameResolutionError, "no")))
        using (var cassette = _folder.Record(new() { Network = network }))
        using (var session = cassette.Session())
        {
            await session.PostAsync("https://h.example/a", new() { Form = { ["a"] = "1" }, Cookies = { ["c"] = "d" } }, Token);
            await session.PostAsync("https://h.example/a", new() { Content = new MultipartBody { { "f", FilePart.FromBytes((byte[])[0, 255], "f.bin") } }.ToContent() }, Token);
            await session.GetAsync("https://h.example/b?x=%20&flag", cancellationToken: Token);
            await Assert.ThrowsAsync<RequestException>(() => session.GetAsync("https://h.example/c", cancellationToken: Token));
        }

        Assert.Equal("", await HarSchema.CheckAsync(_folder.File, Token));
    }

    [Fact]
    public async Task ALogOfALiveSessionIsValid()
    {
        using var session = new Session(new AnswerQueue(AnswerQueue.Text("x", "text/plain", 302, ("Location", "/b")), AnswerQueue.Text(new string('x', 100), "text/plain"))) { BaseAddress = new("https://h.example/") };
        using var log = session.StartHar(new() { MaxBodyBytes = 10 });
        await session.GetAsync("a", cancellationToken: Token);
        await log.SaveAsync(_folder.File, Token);
        Assert.Equal("", await HarSchema.CheckAsync(_folder.File, Token));
    }

    [Fact]
    public async Task TheSchemaRefusesWhatIsNone()
    {
        File.WriteAllText(_folder.File, """{"log":{"version":"1.2","entries":[{}]}}""");
        Assert.Contains("should have required property 'creator'", await HarSchema.CheckAsync(_folder.File, Token), StringComparison.Ordinal);
    }
}
