using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace TypedRequests.Browser.Tests.Page;

/// <summary>Serves the published page and what it calls, on two ports: one is the page's origin, the other another origin that lets the page call it.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PageServer(WebApplication app)
    {
        this.app = app;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses; // Kestrel has them
        (Origin, Other) = (new(addresses.First()), new(addresses.Last()));
    }

    /// <summary>The page's origin.</summary>
    public Uri Origin { get; }

    /// <summary>The other origin.</summary>
    public Uri Other { get; }

    /// <param name="folder">The published <c>wwwroot</c>.</param>
    public static async Task<PageServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(static kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        var app = builder.Build();
        var preflights = new Preflights();
        app.Use(preflights.AnswerAsync);
        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true });
        app.UseRouting();
        app.MapGet("/preflights", (HttpContext context) => context.Response.WriteAsync($"{preflights.Count}"));
        EchoRoutes.Map(app);
        new GateRoutes().Map(app);
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }
}
