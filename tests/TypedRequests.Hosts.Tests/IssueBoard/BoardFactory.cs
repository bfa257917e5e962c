using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedRequests.Samples;

namespace TypedRequests.Hosts.Tests.IssueBoard;

/// <summary>The board on a test server, with services of a test.</summary>
internal sealed class BoardFactory : IAsyncDisposable
{
    private readonly WebApplication _app;

    public BoardFactory(Action<IServiceCollection> configure)
    {
        _app = Board.Create([], new Uri("https://api.github.com"), builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseTestServer();
            configure(builder.Services);
        });
        _app.Start();
    }

    /// <summary>A browser: it keeps the board's cookie.</summary>
    public HttpClient CreateClient() => new(new CookieContainerHandler { InnerHandler = _app.GetTestServer().CreateHandler() }) { BaseAddress = new("http://localhost") };

    /// <summary>A client that keeps no cookie.</summary>
    public HttpClient CreatePlainClient() => new(_app.GetTestServer().CreateHandler()) { BaseAddress = new("http://localhost") };

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
