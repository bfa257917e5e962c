using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Components.WebAssembly.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.BrowserPage.Checks;

/// <summary>What the browser's fetch does itself, and how it is told to.</summary>
internal static class FetchChecks
{
    public static IReadOnlyList<Check> All { get; } =
    [
        new("Redirects", RedirectsAsync),
        new("`AllowRedirects = false`, `[NoRedirects]`", OpaqueAsync),
        new("Content codings", CodingsAsync),
        new("A simple GET to another origin", SimpleAsync),
        new("A call that needs a preflight", PreflightAsync),
        new("Cookies", CookiesAsync),
        new("`SetFetchOption`", OptionsAsync),
        new("Blazor's own request extensions", ExtensionsAsync),
        new("A call that fails in the network, or by CORS", NetworkAsync),
        new("Cancellation", CancellationAsync),
        new("Timeouts", TimeoutAsync),
    ];

    private static async Task RedirectsAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var response = await session.GetAsync("redirect");
        Check.Same("/echo/landed", response.Json<Echo>().Path);
        Check.Same(0, response.History.Count);
        Check.Same("/redirect", response.Url.AbsolutePath);
    }

    private static async Task OpaqueAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var response = await session.GetAsync("redirect", new() { AllowRedirects = false });
        Check.Same(0, (int)response.StatusCode);
        Check.Same("opaqueredirect", response.ReasonPhrase);
        Check.Same(false, response.IsSuccessStatusCode);
        Check.True(response.Next is null, "The browser does not say where it leads.");
        var refused = await Refusal.OfAsync<ApiException>(() => session.For<IEcho>().Redirected());
        Check.True(refused.Message.Contains("answered with a redirect", StringComparison.Ordinal), refused.Message);
    }

    private static async Task CodingsAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        foreach (var coding in new[] { "gzip", "deflate", "br" })
        {
            var response = await session.GetAsync($"coded/{coding}");
            Check.Same("decoded once", response.Text);
            Check.Same(coding, response.Headers["Content-Encoding"]);
        }
    }

    private static async Task SimpleAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Other };
        using var handler = new Session(new HttpClientHandler()) { BaseAddress = context.Other };
        var before = await PreflightsAsync(context);
        Check.Same(context.Other.Authority, (await session.GetAsync("echo/simple")).Json<Echo>().Header("Host"));
        await session.For<IEcho>().Read("simple", "1");
        await handler.For<IEcho>().Read("simple");
        await Requests.GetAsync(new Uri(context.Other, "echo/simple"));
        await session.For<IEcho>().PostForm("simple");
        Check.Same(before, await PreflightsAsync(context));
    }

    private static async Task PreflightAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Other };
        var before = await PreflightsAsync(context);
        Check.Same("{\"number\":3}", (await session.For<IEcho>().Post(new Item(3))).Body);
        Check.Same(before + 1, await PreflightsAsync(context));
    }

    private static async Task CookiesAsync(CheckContext context)
    {
        using var page = new Session { BaseAddress = context.Page };
        await page.GetAsync("sign-in");
        Check.Same("flavour=oatmeal", (await page.GetAsync("echo/cookie")).Json<Echo>().Header("Cookie"));
        using var other = new Session { BaseAddress = context.Other };
        Check.True((await other.GetAsync("echo/cookie")).Json<Echo>().Header("Cookie") is null, "A cookie went to another origin unasked.");
    }

    private static async Task OptionsAsync(CheckContext context)
    {
        using var other = new Session { BaseAddress = context.Other, OnRequest = static request => request.SetFetchOption("credentials", "include") };
        await other.GetAsync("sign-in");
        Check.Same("flavour=oatmeal", (await other.GetAsync("echo/cookie")).Json<Echo>().Header("Cookie"));
        var omitted = await other.GetAsync("echo/cookie", new() { OnRequest = static request => request.SetFetchOption("credentials", "omit") });
        Check.True(omitted.Json<Echo>().Header("Cookie") is null, "The nearer option wins.");
        using var cached = new Session { BaseAddress = context.Page, OnRequest = static request => { request.SetFetchOption("cache", "no-store"); request.SetFetchOption("referrerPolicy", "no-referrer"); } };
        var echo = (await cached.GetAsync("echo/options", new() { AllowRedirects = false })).Json<Echo>();
        Check.Same("no-cache", echo.Header("Cache-Control"));
        Check.True(echo.Header("Referer") is null, "The page's address was sent.");
        await Refusal.OfAsync<RequestException>(() => cached.GetAsync("echo/integrity", new() { OnRequest = static request => request.SetFetchOption("integrity", "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=") }));
    }

    private static async Task ExtensionsAsync(CheckContext context)
    {
        using var session = new Session(new Including { InnerHandler = new HttpClientHandler() }) { BaseAddress = context.Other };
        await session.GetAsync("sign-in");
        Check.Same("flavour=oatmeal", (await session.For<IEcho>().Read("cookie")).Header("Cookie"));
    }

    private static async Task NetworkAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Other };
        var refused = await Refusal.OfAsync<RequestException>(() => session.GetAsync("closed/echo"));
        Check.Same(HttpRequestError.ConnectionError, refused.HttpRequestError);
        Check.True(refused.Message.Contains("CORS", StringComparison.Ordinal), refused.Message);
        Check.Same("/closed/echo", refused.Request?.Url.AbsolutePath);
    }

    private static async Task CancellationAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var cancelled = await Refusal.OfAsync<OperationCanceledException>(() => session.GetAsync("slow/cancelled", cancellationToken: source.Token));
        Check.Same(source.Token, cancelled.CancellationToken);
        Check.Same("aborted", (await session.GetAsync("aborted/cancelled")).Text);
        var early = await Refusal.OfAsync<OperationCanceledException>(() => session.GetAsync("echo/never", cancellationToken: source.Token));
        Check.Same(source.Token, early.CancellationToken);
    }

    private static async Task TimeoutAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var late = await Refusal.OfAsync<RequestTimeoutException>(() => session.GetAsync("slow/late", new() { Timeout = TimeSpan.FromMilliseconds(300) }));
        Check.True(late.Message.Contains("0.3 s", StringComparison.Ordinal), late.Message);
        Check.Same("aborted", (await session.GetAsync("aborted/late")).Text);
    }

    private static async Task<int> PreflightsAsync(CheckContext context) =>
        int.Parse((await Requests.GetAsync(new Uri(context.Page, "preflights"))).Text, CultureInfo.InvariantCulture);

    private sealed class Including : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.SetBrowserRequestCredentials(BrowserRequestCredentials.Include);
            request.SetBrowserRequestCache(BrowserRequestCache.NoStore);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
