using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TypedRequests.Samples;

/// <summary>The application: a page over GitHub's issues, on which each visitor is signed in with GitHub by a session of their own.</summary>
public static class Board
{
    /// <summary>Puts the application together.</summary>
    /// <param name="args">The command line: <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <param name="github">Where GitHub is.</param>
    /// <param name="configure">Has the last word before it is built: a test puts a fake network in.</param>
    public static WebApplication Create(string[] args, Uri github, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = Environments.Development });
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddDataProtection();
        builder.Services.AddSingleton<Visitor>();
        builder.Services.AddDistributedMemoryCache();
        builder.Services.AddExceptionHandler<GitHubFailures>().AddProblemDetails();

        // A session for each request, with the cookies of its visitor, which outlive it in the cache; all over one pool of connections.
        builder.Services.AddScopedHttpSession("github", options => options.BaseAddress = github)
            .ConfigureConnections(connections => connections.UseEnvironmentProxy = !github.IsLoopback) // no proxy is asked for a server on this machine
            .AddClient<IGitHub>()
            .AddRetry()
            .AddDistributedCookies(context => context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } request ? context.Services.GetRequiredService<Visitor>().Of(request) : null);

        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseExceptionHandler();
        Page.Map(app);
        BoardRoutes.Map(app);
        return app;
    }
}
