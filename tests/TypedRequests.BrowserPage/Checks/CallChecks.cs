using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.BrowserPage.Checks;

/// <summary>Calls as on any host.</summary>
internal static class CallChecks
{
    public static IReadOnlyList<Check> All { get; } =
    [
        new("`new Session()`", SessionAsync),
        new("`Requests.GetAsync` and its kin", RequestsAsync),
        new("Typed clients", TypedAsync),
        new("`AddSessionClient`, `AddHttpSession`, `AddRetry`", InjectedAsync),
        new("`new Session(new HttpClientHandler())`", HandlerAsync),
        new("`new Session(httpClient)`", ClientAsync),
        new("Message handlers of your own", ChainAsync),
        new("Bodies", BodiesAsync),
        new("Credentials", CredentialsAsync),
        new("Limits and errors", LimitsAsync),
        new("Hooks and `Prepare`", HooksAsync),
    ];

    private static async Task SessionAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page, Headers = { ["X-Mine"] = "yes" }, Query = { ["q"] = "one two" } };
        var response = await session.GetAsync($"echo/{"a b"}");
        var echo = response.Json<Echo>();
        Check.Same("/echo/a%20b", echo.Path);
        Check.Same("?q=one%20two", echo.Query);
        Check.Same("yes", echo.Header("X-Mine"));
        Check.Same(0, response.History.Count);
    }

    private static async Task RequestsAsync(CheckContext context)
    {
        Check.Same("GET", (await Requests.GetAsync(new Uri(context.Page, "echo/once"))).Json<Echo>().Method);
        Check.Same("{\"number\":7}", (await Requests.PostJsonAsync(new Uri(context.Page, "echo/once"), new Item(7))).Json<Echo>().Body);
        Check.Same("DELETE", (await Requests.DeleteAsync(new Uri(context.Page, "echo/once"))).Json<Echo>().Method);
        Check.Same(200, (int)(await Requests.HeadAsync(new Uri(context.Page, "echo/once"))).StatusCode);
    }

    private static async Task TypedAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var echo = session.For<IEcho>();
        Check.Same("/echo/%C3%BCber", (await echo.Read("über", "1&2")).Path);
        Check.Same("{\"number\":1}", (await echo.Post(new Item(1))).Body);
        Check.Same("name=a+b", (await echo.PostForm("a b")).Body);
    }

    private static async Task InjectedAsync(CheckContext context)
    {
        Check.Same("/echo/injected", (await context.Services.GetRequiredService<IEcho>().Read("injected")).Path);
        var configured = context.Services.GetRequiredKeyedService<Session>("configured");
        Check.Same("yes", (await configured.GetAsync("echo/configured")).Json<Echo>().Header("X-Configured"));
        Check.Same(TimeSpan.FromSeconds(30), configured.Timeout);
    }

    private static async Task HandlerAsync(CheckContext context)
    {
        using var session = new Session(new HttpClientHandler()) { BaseAddress = context.Page };
        Check.Same("/echo/handler", (await session.For<IEcho>().Read("handler")).Path);
        Check.Same("/echo/landed", (await session.GetAsync("redirect")).Json<Echo>().Path);
    }

    private static async Task ClientAsync(CheckContext context)
    {
        using var client = new HttpClient { BaseAddress = context.Page, Timeout = TimeSpan.FromSeconds(20) };
        client.DefaultRequestHeaders.Add("X-Mine", "yes");
        using (var session = new Session(client))
        {
            Check.Same(TimeSpan.FromSeconds(20), session.Timeout);
            Check.Same("/echo/client", (await session.For<IEcho>().Read("client")).Path);
            Check.Same("yes", (await session.GetAsync("echo/client")).Json<Echo>().Header("X-Mine"));
            Check.Same("/echo/landed", (await session.GetAsync("redirect")).Json<Echo>().Path);
        }

        Check.Same(200, (int)(await client.GetAsync(new Uri("echo/after", UriKind.Relative))).StatusCode); // it stays its owner's
    }

    private static async Task ChainAsync(CheckContext context)
    {
        using var session = new Session(new Stamping { InnerHandler = ConnectionPool.Shared.Handler }, disposeHandler: false) { BaseAddress = context.Page };
        Check.Same("yes", (await session.For<IEcho>().Read("chain")).Header("X-Stamped"));
        using var pool = new ConnectionPool();
        using var over = new Session(pool) { BaseAddress = context.Page };
        Check.Same("/echo/pool", (await over.For<IEcho>().Read("pool")).Path);
    }

    private static async Task BodiesAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var upload = await session.PostAsync("echo/files", new() { Files = { ["photo"] = FilePart.FromBytes("in a browser"u8.ToArray(), "photo.txt") } });
        Check.True(upload.Json<Echo>().Body.Contains("in a browser", StringComparison.Ordinal), upload.Text);
        var bytes = await session.PutAsync("echo/stream", new() { Content = new MemoryStream(Encoding.UTF8.GetBytes("streamed")) });
        Check.Same("streamed", bytes.Json<Echo>().Body);
        Check.Same("0", (await session.PostAsync("echo/empty")).Json<Echo>().Header("Content-Length"));
        Check.Same("gzip", (await session.For<IEcho>().Zipped(new Item(2))).Header("Content-Encoding"));
    }

    private static async Task CredentialsAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page, Auth = Auth.Bearer("t0ken") };
        Check.Same("Bearer t0ken", (await session.For<IEcho>().Read("bearer")).Header("Authorization"));
        var basic = await session.GetAsync("echo/basic", new() { Auth = Auth.Basic("user", "pass") });
        Check.Same("Basic dXNlcjpwYXNz", basic.Json<Echo>().Header("Authorization"));
        var key = await session.GetAsync("echo/key", new() { Auth = Auth.ApiKey("X-Api-Key", "k3y") });
        Check.Same("k3y", key.Json<Echo>().Header("X-Api-Key"));
    }

    private static async Task LimitsAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var missing = await Refusal.OfAsync<ApiException>(() => session.For<IEcho>().Missing());
        Check.Same("there is none", missing.Problem?.Detail);
        await Refusal.OfAsync<ResponseTooLargeException>(() => session.GetAsync("bytes/100000", new() { MaxResponseBytes = 1000 }));
        Check.Same(100_000, (await session.GetAsync("bytes/100000")).Content.Length);
        await Refusal.OfAsync<ResponseFormatException>(() => session.GetAsync("bytes/3").ContinueWith(static done => done.Result.Json<Item>(), TaskScheduler.Default));
    }

    private static async Task HooksAsync(CheckContext context)
    {
        var seen = new List<string>();
        using var session = new Session
        {
            BaseAddress = context.Page,
            OnRequest = request => { request["X-Hook"] = "on"; seen.Add($"{request.Method} {request.Url.AbsolutePath}"); },
            OnResponse = response => { seen.Add($"{(int)response.StatusCode}"); return null; },
        };
        Check.Same("on", (await session.GetAsync("echo/hook")).Json<Echo>().Header("X-Hook"));
        Check.Same("GET /echo/hook,200", string.Join(',', seen));
        var prepared = session.Prepare(HttpMethod.Get, "echo/prepared");
        Check.Same("/echo/prepared", (await session.SendAsync(prepared)).Json<Echo>().Path);
        Check.True(!prepared.Headers.Contains("User-Agent") && !prepared.Headers.Contains("Accept-Encoding"), "A browser names itself and its codings.");
    }
}
