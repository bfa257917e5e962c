using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TypedRequests.TestServers;

/// <summary>A server on a Unix domain socket that tells what it was asked: verb, path and host.</summary>
public sealed class UnixServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private UnixServer(WebApplication app) => _app = app;

    public static async Task<UnixServer> StartAsync(string path)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenUnixSocket(path));
        var app = builder.Build();
        app.Run(context => context.Response.WriteAsync($"{context.Request.Method} {context.Request.Path} {context.Request.Host}"));
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
