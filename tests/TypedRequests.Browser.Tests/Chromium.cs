using Microsoft.Playwright;

namespace TypedRequests.Browser.Tests;

/// <summary>A real browser without a window: Debian's Chromium, or the one that <c>TYPEDREQUESTS_CHROMIUM</c> names.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    private static string Program => Environment.GetEnvironmentVariable("TYPEDREQUESTS_CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>Skips the test where there is no browser.</summary>
    public static void Require() =>
        Assert.SkipUnless(File.Exists(Program), $"There is no Chromium at {Program}; install one, or name it in TYPEDREQUESTS_CHROMIUM.");

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-gpu"] }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
    }
}
