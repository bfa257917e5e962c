using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using TypedRequests.Samples;
using static Microsoft.Playwright.Assertions;

namespace TypedRequests.Browser.Tests;

/// <summary>The board in a real browser.</summary>
public sealed class IssueBoardTests : IAsyncLifetime
{
    private GitHubServer github = null!; // started before any test
    private WebApplication board = null!; // likewise
    private Chromium chromium = null!; // likewise

    private string Address => board.Urls.Single();

    [Fact]
    public async Task VisitorReadsTheIssuesWithoutSigningIn()
    {
        var page = await OpenAsync();

        await Expect(page.Locator("#issues a")).ToHaveCountAsync(3);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Feature any http verb in docs" })).ToBeVisibleAsync();
        await Expect(page.Locator("#comments li")).ToHaveCountAsync(10);
        await Expect(page.Locator("#comments li").Nth(2)).ToContainTextAsync("Probably in the \"advanced\" section");
        await Expect(page.Locator("#text")).ToBeDisabledAsync();
        await Expect(page.Locator("#live")).ToHaveTextAsync("live");
    }

    [Fact]
    public async Task TwoVisitorsAreTwoUsersAndSeeEachOthersCommentsLive()
    {
        var (octocat, hubot, nobody) = (await OpenAsync(), await OpenAsync(), await OpenAsync());
        await SignInAsync(octocat, GitHubServer.Login, GitHubServer.Password);
        await SignInAsync(hubot, GitHubServer.SecondLogin, GitHubServer.SecondPassword);

        await CommentAsync(octocat, "Said by octocat.");
        await CommentAsync(hubot, "Said by hubot.");

        foreach (var page in new[] { octocat, hubot, nobody })
        {
            await Expect(page.Locator("#comments li").Filter(new() { HasText = "Said by octocat." }).Locator(".who b")).ToHaveTextAsync("octocat");
            await Expect(page.Locator("#comments li").Filter(new() { HasText = "Said by hubot." }).Locator(".who b")).ToHaveTextAsync("hubot");
            await Expect(page.Locator("#issues .count").First).ToHaveTextAsync(" · 12 comments");
        }
        await Expect(nobody.Locator("#sign-in")).ToBeVisibleAsync();
        await octocat.ReloadAsync();
        await Expect(octocat.Locator("#me")).ToHaveTextAsync("octocat");
        await PictureAsync(hubot, "issue-board.png");
    }

    [Fact]
    public async Task GitHubsCookieNeverReachesTheBrowser()
    {
        var page = await OpenAsync();
        await SignInAsync(page, GitHubServer.Login, GitHubServer.Password);

        var cookie = Assert.Single(await page.Context.CookiesAsync());
        Assert.Equal(("board_visitor", true), (cookie.Name, cookie.HttpOnly));
    }

    [Fact]
    public async Task WrongPasswordIsToldAndSigningOutSignsOut()
    {
        var page = await OpenAsync();
        await SignInAsync(page, GitHubServer.Login, "seven arms", expect: null);
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("GitHub does not know this name and password.");

        await SignInAsync(page, GitHubServer.Login, GitHubServer.Password);
        await page.Locator("#sign-out").ClickAsync();
        await Expect(page.Locator("#sign-in")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("#sign-in")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task EachIssueHasAnAddressAndTheBrowsersBackLeadsBack()
    {
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Timeouts per call, please" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/issues/480$"));
        await Expect(page.Locator("#title")).ToBeFocusedAsync();
        await Expect(page.Locator("#comments-state")).ToHaveTextAsync("No comments yet. Be the first.");
        await page.GoBackAsync();
        await Expect(page.Locator("#title")).ToHaveTextAsync("Feature any http verb in docs");
        await page.GotoAsync(Address + "/issues/478");
        await Expect(page.Locator("#title")).ToHaveTextAsync("Say in the docs that a session keeps its cookies");
        await Expect(page.Locator("#body em")).ToHaveTextAsync("Advanced");
    }

    [Fact]
    public async Task NothingIsRefusedByThePolicyAndMarkdownBringsNoMarkup()
    {
        var errors = new List<string>();
        var page = await OpenAsync(watch: errors);
        await SignInAsync(page, GitHubServer.Login, GitHubServer.Password);
        await Expect(page.Locator("#text")).ToBeFocusedAsync();
        await CommentAsync(page, "**bold** `code` <img src=x onerror=alert(1)>");
        await Expect(page.Locator("#comments li").Last.Locator("strong")).ToHaveTextAsync("bold");
        await Expect(page.Locator("#comments img")).ToHaveCountAsync(0);
        await Expect(page.Locator("#said")).ToHaveTextAsync("New comment by octocat");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task ABlankCommentIsNotSentAndALostBoardIsToldInWords()
    {
        var page = await OpenAsync();
        await SignInAsync(page, GitHubServer.Login, GitHubServer.Password);
        await page.Locator("#text").FillAsync("   ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("A comment needs text.");
        await page.Context.SetOfflineAsync(true);
        await page.Locator("#text").FillAsync("Is anybody there?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("The board cannot be reached. Check your connection, then try again.");
        await Expect(page.Locator("#comments li")).ToHaveCountAsync(10);
        await Expect(page.Locator("#text")).ToHaveValueAsync("Is anybody there?");
    }

    [Fact]
    public async Task AnOpenStreamEndsWithTheProgram()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var response = await client.GetAsync(Address + "/api/live", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        var stopped = board.StopAsync(TestContext.Current.CancellationToken);
        await reader.ReadToEndAsync(TestContext.Current.CancellationToken); // a connection that is cut after the time that a host waits would throw here
        await stopped;
    }

    [Fact]
    public async Task NarrowScreenShowsTheSameBoard()
    {
        var page = await OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.GetByRole(AriaRole.Link, new() { Name = "Feature any http verb in docs" }).ClickAsync();
        await Expect(page.Locator("#title")).ToBeInViewportAsync();

        await Expect(page.Locator("#comments li")).ToHaveCountAsync(10);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await PictureAsync(page, "issue-board-narrow.png");
        await PictureAsync(await OpenAsync(new() { ViewportSize = new() { Width = 390, Height = 800 }, ColorScheme = ColorScheme.Dark }), "issue-board-narrow-dark.png");
        await PictureAsync(await OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, ColorScheme = ColorScheme.Dark }), "issue-board-dark.png");
    }

    public async ValueTask InitializeAsync()
    {
        Chromium.Require();
        github = await GitHubServer.StartAsync(rateLimit: 100_000);
        board = Board.Create(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], github.Address);
        await board.StartAsync(TestContext.Current.CancellationToken);
        chromium = await Chromium.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        if (board is not null)
            await board.DisposeAsync();
        if (github is not null)
            await github.DisposeAsync();
    }

    // A context is a browser of its own: other cookies, another visitor.
    private async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null, List<string>? watch = null)
    {
        var page = await (await chromium.Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } })).NewPageAsync();
        if (watch is not null) page.Console += (_, message) => { if (message.Type == "error") watch.Add(message.Text); };
        await page.GotoAsync(Address);
        await Expect(page.Locator("#live")).ToHaveTextAsync("live");
        return page;
    }

    private static async Task SignInAsync(IPage page, string login, string password, string? expect = "")
    {
        await page.Locator("[name=login]").FillAsync(login);
        await page.Locator("[name=password]").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        if (expect is not null)
            await Expect(page.Locator("#me")).ToHaveTextAsync(login);
    }

    private static async Task CommentAsync(IPage page, string text)
    {
        await page.Locator("#text").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync("");
    }

    private static Task<byte[]> PictureAsync(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, name) });
}
