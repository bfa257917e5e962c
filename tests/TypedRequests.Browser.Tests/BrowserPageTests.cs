using Microsoft.Playwright;
using TypedRequests.Browser.Tests.Page;
using TypedRequests.TestServers;
using static Microsoft.Playwright.Assertions;

namespace TypedRequests.Browser.Tests;

/// <summary>Sessions and clients in Blazor WebAssembly, published and trimmed, in a real browser: each row of docs/browser.md. (field: H2, H3)</summary>
public sealed class BrowserPageTests : IAsyncLifetime
{
    private PageServer server = null!; // started before any test
    private Chromium chromium = null!; // likewise

    [Fact]
    public async Task H2_EveryRowOfTheTablesIsTrueInABrowser()
    {
        var page = await chromium.Browser.NewPageAsync();
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync($"{server.Origin}?other={Uri.EscapeDataString(server.Other.AbsoluteUri)}");
        await Expect(page.Locator("#done")).ToBeVisibleAsync(new() { Timeout = 120_000 });

        var rows = await page.Locator("li").EvaluateAllAsync<string[][]>("rows => rows.map(row => [row.dataset.row, row.dataset.failure ?? ''])");
        Assert.All(rows, static row => Assert.True(row[1].Length == 0, $"{row[0]}: {row[1]}"));
        Assert.Equal(DocumentedRows().Order(StringComparer.Ordinal), rows.Select(static row => row[0]).Order(StringComparer.Ordinal));
        Assert.Empty(errors);
    }

    public async ValueTask InitializeAsync()
    {
        Chromium.Require();
        server = await PageServer.StartAsync(Path.Combine(await Published.FolderAsync("tests/TypedRequests.BrowserPage"), "wwwroot"));
        chromium = await Chromium.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        if (server is not null)
            await server.DisposeAsync();
    }

    // The first cell of each row but the heads and the lines under them.
    private static IEnumerable<string> DocumentedRows() =>
        from line in File.ReadLines(RepositoryFolder.PathOf("docs", "browser.md"))
        where line.StartsWith("| ", StringComparison.Ordinal)
        let cell = line[2..line.IndexOf(" |", StringComparison.Ordinal)]
        where cell is not ("What" or "Setting" or "---")
        select cell;
}
