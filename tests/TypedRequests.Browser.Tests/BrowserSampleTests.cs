using System.Diagnostics;
using Microsoft.Playwright;
using TypedRequests.Samples;
using static Microsoft.Playwright.Assertions;

namespace TypedRequests.Browser.Tests;

/// <summary>The sample page for browsers, published and served by its own host, in a real one. (field: H2)</summary>
public sealed class BrowserSampleTests : IAsyncLifetime
{
    private readonly List<string> complaints = [];
    private Process host = null!; // started before any test
    private Chromium chromium = null!; // likewise
    private string address = "";

    [Fact]
    public async Task H2_VisitorReadsAnIssueAndItsComments()
    {
        var page = await OpenAsync();

        await Expect(page.Locator("#issues button")).ToHaveCountAsync(3);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Feature any http verb in docs" })).ToBeVisibleAsync();
        await Expect(page.Locator("#comments li").Nth(2)).ToContainTextAsync("Probably in the \"advanced\" section");
        await Expect(page.Locator("#text")).ToBeDisabledAsync();
        await page.Locator("#issues button").First.ClickAsync();
        await Expect(page.Locator("#issues button").First).ToHaveAttributeAsync("aria-current", "true");
        await PictureAsync(page, "browser-wide.png");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task H2_TwoUsersSeeEachOthersCommentsArriveLive()
    {
        var (octocat, hubot) = (await OpenAsync(), await OpenAsync(Phone(ColorScheme.Dark)));
        await SignInAsync(octocat, GitHubServer.Login, GitHubServer.Password);
        await SignInAsync(hubot, GitHubServer.SecondLogin, GitHubServer.SecondPassword);

        await CommentAsync(octocat, "Said by octocat.");
        await Expect(Comment(hubot, "Said by octocat.").Locator(".who b")).ToHaveTextAsync("octocat");
        await CommentAsync(hubot, "Said by hubot.");
        await Expect(Comment(octocat, "Said by hubot.").Locator(".who b")).ToHaveTextAsync("hubot");
        await Expect(Comment(octocat, "Said by octocat.")).ToHaveCountAsync(1);
        await Expect(octocat.Locator("#issues button[aria-current]")).ToContainTextAsync("12 comments");
        await Comment(hubot, "Said by hubot.").ScrollIntoViewIfNeededAsync();
        await PictureAsync(hubot, "browser-phone-dark.png");

        await octocat.ReloadAsync();
        await Expect(octocat.Locator("#me")).ToHaveTextAsync(GitHubServer.Login);
        await octocat.Locator("#sign-out").ClickAsync();
        await Expect(octocat.Locator("#sign-in")).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task H2_PausingEndsTheRequestAndResumingCatchesUp()
    {
        var (reader, writer) = (await OpenAsync(), await OpenAsync());
        await SignInAsync(writer, GitHubServer.Login, GitHubServer.Password);

        var ended = new TaskCompletionSource<string?>();
        reader.RequestFailed += (_, request) =>
        {
            if (request.Url.EndsWith("/events", StringComparison.Ordinal))
                ended.TrySetResult(request.Failure);
        };
        await reader.Locator("#switch").ClickAsync();
        Assert.Equal("net::ERR_ABORTED", await ended.Task.WaitAsync(TimeSpan.FromSeconds(10)));
        await Expect(reader.Locator("#live")).ToHaveTextAsync("paused");
        await CommentAsync(writer, "Said while nobody listened.");
        await Expect(Comment(reader, "Said while nobody listened.")).ToHaveCountAsync(0);

        await reader.Locator("#switch").ClickAsync();
        await Expect(reader.Locator("#live")).ToHaveTextAsync("live");
        await Expect(Comment(reader, "Said while nobody listened.")).ToHaveCountAsync(1);
        await CommentAsync(writer, "Said live again.");
        await Expect(Comment(reader, "Said live again.")).ToHaveCountAsync(1);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task H2_WrongPasswordIsTold()
    {
        var page = await OpenAsync();
        await FillAsync(page, GitHubServer.Login, "seven arms");
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("GitHub does not know this name and password.");
        // Chromium writes every refusal to its console; nothing else has.
        Assert.All(complaints, static complaint => Assert.Contains("401", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task H2_PhoneShowsTheSamePage()
    {
        var page = await OpenAsync(Phone(ColorScheme.Light));

        await Expect(page.Locator("#comments li").Nth(9)).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await PictureAsync(page, "browser-phone.png");
        Assert.Empty(complaints);
    }

    public async ValueTask InitializeAsync()
    {
        Chromium.Require();
        var folder = await Published.FolderAsync("samples/BrowserHost");
        chromium = await Chromium.StartAsync();
        var start = new ProcessStartInfo("dotnet", ["BrowserHost.dll", "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        host = Process.Start(start)!; // not null: nothing is reused without the shell
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("Open ", StringComparison.Ordinal))
                continue;
            address = line[5..];
            break;
        }

        Assert.NotEqual("", address);
        // What it goes on to say must not fill the pipe.
        _ = host.StandardOutput.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        if (host is null)
            return;
        host.Kill();
        await host.WaitForExitAsync();
        host.Dispose();
    }

    // A context is a browser of its own: other cookies, another visitor.
    private async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var page = await (await chromium.Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } })).NewPageAsync();
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        await page.GotoAsync(address);
        await Expect(page.Locator("#live")).ToHaveTextAsync("live", new() { Timeout = 60_000 });
        await Expect(page.Locator("#comments li").Nth(9)).ToBeAttachedAsync(new() { Timeout = 30_000 });
        return page;
    }

    private static BrowserNewContextOptions Phone(ColorScheme scheme) => new() { ViewportSize = new() { Width = 390, Height = 800 }, ColorScheme = scheme };

    private static async Task FillAsync(IPage page, string login, string password)
    {
        await page.Locator("[name=login]").FillAsync(login);
        await page.Locator("[name=password]").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    private static async Task SignInAsync(IPage page, string login, string password)
    {
        await FillAsync(page, login, password);
        await Expect(page.Locator("#me")).ToHaveTextAsync(login);
    }

    private static async Task CommentAsync(IPage page, string text)
    {
        await page.Locator("#text").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync("");
    }

    private static ILocator Comment(IPage page, string text) => page.Locator("#comments li").Filter(new() { HasText = text });

    private static Task<byte[]> PictureAsync(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, name) });
}
