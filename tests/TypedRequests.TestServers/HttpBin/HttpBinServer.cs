using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;

namespace TypedRequests.TestServers;

/// <summary>
/// An httpbin on a free loopback port. Its answers have the shape of httpbin 0.7.0 behind gunicorn: the conformance scenarios pass against either.
/// Pages and pictures are its own, and so is <c>/json</c>, which 0.7.0 does not have.
/// </summary>
public sealed class HttpBinServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HttpBinServer(WebApplication app)
    {
        _app = app;
        Address = KestrelLoopback.AddressOf(app);
    }

    /// <summary>Where it listens, as <c>http://127.0.0.1:port/</c>.</summary>
    public Uri Address { get; }

    /// <param name="timeProvider">Drives <c>/delay</c>, <c>/drip</c> and <c>/range?duration</c>; the system's by default.</param>
    /// <param name="certificate">With one, the server speaks https (HTTP/1.1 and HTTP/2).</param>
    public static async Task<HttpBinServer> StartAsync(TimeProvider? timeProvider = null, X509Certificate2? certificate = null) =>
        new(await KestrelLoopback.StartAsync(app => Map(app, timeProvider ?? TimeProvider.System), certificate));

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private static void Map(WebApplication app, TimeProvider timeProvider)
    {
        app.UseMiddleware<HttpBinFrame>();
        app.UseRouting();
        EchoRoutes.Map(app);
        StatusRoutes.Map(app);
        RedirectRoutes.Map(app);
        CookieRoutes.Map(app);
        AuthenticationRoutes.Map(app);
        DigestRoutes.Map(app);
        EncodingRoutes.Map(app);
        CacheRoutes.Map(app);
        BytesRoutes.Map(app);
        SlowRoutes.Map(app, timeProvider);
        RangeRoutes.Map(app, timeProvider);
        PageRoutes.Map(app);
        ImageRoutes.Map(app);
    }
}
