using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TypedRequests.TestServers;

/// <summary>Serves one file at every path, with ranges as ASP.NET Core has them. It can break off, change the file, and leave out what a client resumes by.</summary>
public sealed class FileServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<string> _ranges = [];

    private FileServer(WebApplication app) => (_app, Address) = (app, KestrelLoopback.AddressOf(app));

    /// <summary>Where it listens, as <c>http://127.0.0.1:port/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The file.</summary>
    public byte[] Content { get; set; } = [];

    /// <summary>Its validator, quoted; null for none.</summary>
    public string? ETag { get; set; } = "\"1\"";

    /// <summary>After how many bytes of a body the connection breaks; null for never.</summary>
    public int? BreaksAfter { get; set; }

    /// <summary>The <c>Range</c> of each request, empty where there was none, oldest first.</summary>
    public IReadOnlyList<string> Ranges
    {
        get
        {
            lock (_ranges) return [.. _ranges];
        }
    }

    public static async Task<FileServer> StartAsync()
    {
        FileServer? server = null;
        server = new(await KestrelLoopback.StartAsync(app => app.Run(context => server!.Serve(context)), certificate: null));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private async Task Serve(HttpContext context)
    {
        lock (_ranges) _ranges.Add(context.Request.Headers.Range.ToString());
        if (BreaksAfter is { } bytes) context.Response.Body = new BreakingStream(context.Response.Body, bytes);
        var tag = ETag is null ? null : new EntityTagHeaderValue(ETag);
        await Results.Bytes(Content, "application/octet-stream", enableRangeProcessing: true, entityTag: tag).ExecuteAsync(context);
    }
}
