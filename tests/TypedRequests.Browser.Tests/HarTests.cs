using System.IO.Compression;
using Microsoft.Playwright;
using TypedRequests.TestServers;
using static Microsoft.Playwright.Assertions;

namespace TypedRequests.Browser.Tests;

/// <summary>A cassette serves a browser, and a recording of a browser serves as a cassette.</summary>
public sealed class HarTests : IAsyncLifetime
{
    private const string Page = """
        <!doctype html><link rel="icon" href="data:,"><p id="out"></p><script>
        (async () => {
            const issue = await (await fetch('/api/issue?number=1')).json();
            const created = await (await fetch('/api/issues', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ title: 'New' }) })).json();
            document.getElementById('out').textContent = `${issue.title}, created ${created.number}`;
        })();
        </script>
        """;

    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly string _folder = Directory.CreateTempSubdirectory("har-").FullName;
    private Chromium _chromium = null!; // started before any test
    private ScriptedServer? _server;

    private string File => Path.Combine(_folder, "page.har");

    [Fact]
    public async Task PlaywrightReplaysACassette()
    {
        var address = _server!.Address; // started before any test
        using (var cassette = Cassette.Open(File, CassetteMode.Refresh))
        {
            using var session = cassette.Session();
            session.BaseAddress = address;
            foreach (var path in new[] { "page", "api/issue?number=1" }) await session.GetAsync(path, cancellationToken: Token);
            await session.PostAsync("api/issues", new() { Content = "{\"title\":\"New\"}", ContentType = "application/json" }, Token);
        }

        await StopAsync(); // whatever answers from here on is the file
        await using var context = await _chromium.Browser.NewContextAsync();
        await context.RouteFromHARAsync(File, new() { NotFound = HarNotFound.Abort });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, "page").AbsoluteUri);
        await Expect(page.Locator("#out")).ToHaveTextAsync("Bug, created 7");
    }

    [Fact]
    public async Task ACassetteReplaysWhatPlaywrightHasRecorded()
    {
        var address = _server!.Address; // started before any test
        await using (var context = await _chromium.Browser.NewContextAsync(new() { RecordHarPath = File, RecordHarContent = HarContentPolicy.Embed }))
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(address, "page").AbsoluteUri);
            await Expect(page.Locator("#out")).ToHaveTextAsync("Bug, created 7");
            await context.CloseAsync();
        }

        await StopAsync();
        using var cassette = Cassette.Open(File, CassetteMode.Replay);
        using var session = cassette.Session();
        session.BaseAddress = address;
        Assert.Equal(Page, (await session.GetAsync("page", cancellationToken: Token)).Text);
        Assert.Equal("Bug", (string)(await session.GetAsync("api/issue?number=1", cancellationToken: Token)).Json()!["title"]!);
        var created = await session.PostAsync("api/issues", new() { Content = "{ \"title\": \"New\" }", ContentType = "application/json" }, Token);
        Assert.Equal(7, (int)created.Json()!["number"]!);
    }

    public async ValueTask InitializeAsync()
    {
        Chromium.Require();
        _chromium = await Chromium.StartAsync();
        _server = ScriptedServer.Start();
        _server.On("/page", reply => reply.Status(200, Page, ("Content-Type", "text/html; charset=utf-8")))
            .On("/api/issue?number=1", reply => reply.Status(200, GZip("{\"number\":1,\"title\":\"Bug\"}"u8), ("Content-Type", "application/json"), ("Content-Encoding", "gzip")))
            .On("/api/issues", reply => reply.Status(201, "{\"number\":7}", ("Content-Type", "application/json")));
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StopAsync()
    {
        if (_server is { } running) await running.DisposeAsync();
        _server = null;
    }

    private static byte[] GZip(ReadOnlySpan<byte> bytes)
    {
        using var target = new MemoryStream();
        using (var stream = new GZipStream(target, CompressionLevel.Optimal)) stream.Write(bytes);
        return target.ToArray();
    }
}
