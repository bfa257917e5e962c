// Each of these is the very mistake that CA1416 warns of while it is typed.
#pragma warning disable CA1416
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.BrowserPage.Checks;

/// <summary>What a browser does not let programs do: refused by name where it is set, not where it is sent.</summary>
internal static class RefusedChecks
{
    public static IReadOnlyList<Check> All { get; } =
    [
        new("Synchronous calls", SynchronousAsync),
        new("Synchronous reads of a stream", ReadsAsync),
        new("`Session.Cookies`, `Persistence`; `RequestOptions.Cookies`; `Response.Cookies`", CookiesAsync),
        new("Cookies of a typed call: `[Cookie]`, `Auth.ApiKey` in a cookie", TypedCookiesAsync),
        new("Headers that the browser writes", HeadersAsync),
        new("`MaxRedirects`, `AllowInsecureRedirects`", RedirectsAsync),
        new("`Session.Cache`, `RequestOptions.Cache`", CachesAsync),
        new("`ConnectionPoolOptions`: proxy, TLS, certificates, connections", ConnectionsAsync),
        new("`HttpSessionOptions.Connections`, also by configuration", ConfiguredAsync),
        new("`Auth.Digest`, `Auth.Netrc`, `OAuth2BrowserFlow`", CredentialsAsync),
        new("`FileCookieStore`, `FileTokenStore`, `AddCookieStore`, `AddDistributedCookies`", StoresAsync),
        new("`[Compress(\"br\")]`", BrotliAsync),
        new("Defaults of what is refused", DefaultsAsync),
    ];

    private static async Task SynchronousAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        await Named("A synchronous call, such as Session.Get or Requests.Get,", () => session.Get("echo/sync"));
        await Named("A synchronous call, such as Session.Get or Requests.Get,", () => Requests.PostJson(new Uri(context.Page, "echo/sync"), new Item(1)));
        await Named("A synchronous call, such as Session.Get or Requests.Get,", () => session.Send(session.Prepare(HttpMethod.Get, "echo/sync")));
        await Named("IEcho.ReadNow", () => session.For<IEcho>().ReadNow());
    }

    private static async Task ReadsAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        await using var response = await session.GetAsync("bytes/10", new() { StreamResponse = true });
        await Named("A synchronous read of a response's stream", () => response.Stream.ReadByte());
    }

    private static async Task CookiesAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        await Named("Session.Cookies", () => session.Cookies);
        await Named("Session.Cookies", () => session.Cookies = new CookieJar());
        await Named("Session.Persistence", () => session.Persistence = new CookiePersistence(new NoStore()));
        await Named("RequestOptions.Cookies", () => new RequestOptions { Cookies = { ["a"] = "b" } });
        var response = await session.GetAsync("sign-in");
        await Named("Response.Cookies", () => response.Cookies);
    }

    private static async Task TypedCookiesAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        await Refusal.NamesAsync("The cookie flavour of a call", () => session.For<IEcho>().WithCookie("oatmeal"));
        await Named("Auth.ApiKey in a cookie", () => Auth.ApiKey("key", "value", ApiKeyLocation.Cookie));
    }

    private static async Task HeadersAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        foreach (var name in new[] { "Cookie", "accept-encoding", "Host", "Origin", "Referer", "Date", "Via", "DNT", "Expect", "Sec-Fetch-Mode", "Proxy-Authorization" })
        {
            await Named($"The header {name}", () => session.Headers[name] = "x");
            await Named($"The header {name}", () => new RequestOptions { Headers = { { name, "x" } } });
            session.Headers[name] = null;
        }

        await Refusal.NamesAsync("The header Host", () => session.GetAsync("echo/hook", new() { OnRequest = static request => request["Host"] = "x" }));
        await Refusal.NamesAsync("The header Referer", () => session.For<IEcho>().WithReferer());
        Check.Same("/echo/removed", (await session.GetAsync("echo/removed")).Json<Echo>().Path);
    }

    private static async Task RedirectsAsync(CheckContext context)
    {
        using var session = new Session();
        await Named("Session.MaxRedirects", () => session.MaxRedirects = 5);
        await Named("Session.AllowInsecureRedirects", () => session.AllowInsecureRedirects = true);
        await Named("RequestOptions.MaxRedirects", () => new RequestOptions { MaxRedirects = 5 });
        await Named("HttpSessionOptions.MaxRedirects", () => new HttpSessionOptions { MaxRedirects = 5 });
        await Named("HttpSessionOptions.AllowInsecureRedirects", () => new HttpSessionOptions { AllowInsecureRedirects = true });
    }

    private static async Task CachesAsync(CheckContext context)
    {
        using var session = new Session();
        await Named("Session.Cache", () => session.Cache = new HttpCache());
        await Named("RequestOptions.Cache", () => new RequestOptions { Cache = CacheMode.Reload });
    }

    private static async Task ConnectionsAsync(CheckContext context)
    {
        await Named("ConnectionPoolOptions.Proxy", () => new ConnectionPoolOptions { Proxy = new WebProxy("http://127.0.0.1:9") });
        await Named("ConnectionPoolOptions.UseEnvironmentProxy", () => new ConnectionPoolOptions { UseEnvironmentProxy = false });
        await Named("ConnectionPoolOptions.VerifyCertificates", () => new ConnectionPoolOptions { VerifyCertificates = false });
        await Named("ConnectionPoolOptions.TrustedRoots", () => new ConnectionPoolOptions().TrustedRoots);
        await Named("ConnectionPoolOptions.ClientCertificates", () => new ConnectionPoolOptions().ClientCertificates);
        await Named("ConnectionPoolOptions.HttpVersion", () => new ConnectionPoolOptions { HttpVersion = HttpVersion.Version30 });
        await Named("ConnectionPoolOptions.HttpVersionPolicy", () => new ConnectionPoolOptions { HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact });
        await Named("ConnectionPoolOptions.ConnectionLifetime", () => new ConnectionPoolOptions { ConnectionLifetime = TimeSpan.FromSeconds(1) });
        await Named("ConnectionPoolOptions.IdleTimeout", () => new ConnectionPoolOptions { IdleTimeout = TimeSpan.FromSeconds(1) });
        await Named("ConnectionPoolOptions.ConnectTimeout", () => new ConnectionPoolOptions { ConnectTimeout = TimeSpan.FromSeconds(1) });
        await Named("ConnectionPoolOptions.MaxConnectionsPerHost", () => new ConnectionPoolOptions { MaxConnectionsPerHost = 1 });
        await Named("ConnectionPoolOptions.MaxResponseHeadersLength", () => new ConnectionPoolOptions { MaxResponseHeadersLength = 1 });
        await Named("ConnectionPoolOptions.KeepAlivePingDelay", () => new ConnectionPoolOptions { KeepAlivePingDelay = TimeSpan.FromSeconds(1) });
    }

    private static async Task ConfiguredAsync(CheckContext context)
    {
        await Named("SessionConnections.Proxy", () => new HttpSessionOptions { Connections = { Proxy = new Uri("http://127.0.0.1:9") } });
        await Named("SessionConnections.MaxPerHost", () => new HttpSessionOptions { Connections = { MaxPerHost = 2 } });
        var services = new ServiceCollection();
        services.AddHttpSession("proxied", new ConfigurationBuilder().AddInMemoryCollection([new("Connections:Proxy", "http://127.0.0.1:9")]).Build());
        await using var provider = services.BuildServiceProvider();
        await Named("SessionConnections.Proxy", () => provider.GetRequiredKeyedService<Session>("proxied"));
        services.AddHttpSession("pooled").ConfigureConnections(static pool => pool.VerifyCertificates = false);
        await using var pooled = services.BuildServiceProvider();
        await Named("ConnectionPoolOptions.VerifyCertificates", () => pooled.GetRequiredKeyedService<Session>("pooled"));
    }

    private static async Task CredentialsAsync(CheckContext context)
    {
        await Named("Auth.Digest", () => Auth.Digest("user", "pass"));
        await Named("Auth.Netrc", () => Auth.Netrc());
        await Named("OAuth2BrowserFlow", () => new OAuth2BrowserFlow(context.Page, context.Page, "id", static (_, _) => default, static (_, _) => throw new NotSupportedException()));
        await Named("SessionAuthenticationKind.Digest", () => new SessionAuthentication { Kind = SessionAuthenticationKind.Digest });
    }

    private static async Task StoresAsync(CheckContext context)
    {
        await Named("FileCookieStore", () => new FileCookieStore("cookies.json"));
        await Named("FileTokenStore", () => new FileTokenStore("tokens.json"));
        await Named("AddCookieStore", () => new ServiceCollection().AddHttpSession("stored").AddCookieStore(static _ => null));
        await Named("AddDistributedCookies", () => new ServiceCollection().AddHttpSession("stored").AddDistributedCookies());
    }

    private static async Task BrotliAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        await Refusal.NamesAsync("[Compress(\"br\")]", () => session.For<IEcho>().Compressed(new Item(1)));
    }

    private static async Task DefaultsAsync(CheckContext context)
    {
        // What a library shared with servers sets for good measure is no request for anything.
        using var pool = new ConnectionPool(new ConnectionPoolOptions { Proxy = null, UseEnvironmentProxy = true, ConnectTimeout = TimeSpan.FromSeconds(15), HttpVersion = HttpVersion.Version20 });
        using var session = new Session(pool) { BaseAddress = context.Page, MaxRedirects = 30, AllowInsecureRedirects = false, Persistence = null };
        Check.Same("/echo/defaults", (await session.GetAsync("echo/defaults", new() { MaxRedirects = null })).Json<Echo>().Path);
    }

    private static Task Named(string member, Func<object?> set) => Refusal.NamesAsync(member, () =>
    {
        _ = set();
        return Task.CompletedTask;
    });

    private sealed class NoStore : ICookieStore
    {
        public ValueTask<CookieStoreSnapshot> LoadAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<CookieStoreSnapshot> SaveAsync(CookieStoreChanges changes, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
