using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.TestServers;

/// <summary>A server of much: <c>GET /bytes/n</c> sends n bytes, <c>POST /count</c> answers how many it was sent. It keeps none of them.</summary>
public sealed class BulkServer : IAsyncDisposable
{
    private static readonly byte[] Piece = new byte[64 * 1024];
    private readonly WebApplication _app;

    private BulkServer(WebApplication app) => (_app, Address) = (app, KestrelLoopback.AddressOf(app));

    /// <summary>Where it listens, as <c>http://127.0.0.1:port/</c>.</summary>
    public Uri Address { get; }

    public static async Task<BulkServer> StartAsync() => new(await KestrelLoopback.StartAsync(Map, certificate: null));

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private static void Map(WebApplication app)
    {
        app.UseRouting();
        app.MapGet("/bytes/{length:long}", Send);
        app.MapPost("/count", Count);
    }

    private static async Task Send(HttpContext context, long length)
    {
        context.Response.ContentLength = length;
        for (var rest = length; rest > 0; rest -= Piece.Length)
            await context.Response.Body.WriteAsync(Piece.AsMemory(0, (int)Math.Min(rest, Piece.Length)), context.RequestAborted);
    }

    private static async Task Count(HttpContext context)
    {
        var buffer = new byte[Piece.Length];
        var total = 0L;
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is > 0 and var read) total += read;
        await context.Response.WriteAsync(total.ToString(System.Globalization.CultureInfo.InvariantCulture), context.RequestAborted);
    }
}
