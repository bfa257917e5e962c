using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TypedRequests.Samples;

/// <summary>
/// A small GitHub on a free loopback port: issue 482 of psf/requests with its ten comments, pages, ETags, rate limits, a sign-in with a cookie,
/// and a feed of new comments. Everything is in memory and gone when it is disposed.
/// </summary>
public sealed class GitHubServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GitHubServer(WebApplication app)
    {
        _app = app;
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Where it listens, as <c>http://127.0.0.1:port/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The user who may sign in.</summary>
    public static string Login => "octocat";

    /// <summary>That user's password.</summary>
    public static string Password => "eight arms";

    /// <summary>Another user who may sign in.</summary>
    public static string SecondLogin => "hubot";

    /// <summary>The other user's password.</summary>
    public static string SecondPassword => "open the pod bay doors";

    /// <param name="rateLimit">Calls an hour for those who are not signed in; GitHub's 60 by default.</param>
    /// <param name="timeProvider">The clock of rate limits and time stamps; the system's by default.</param>
    /// <param name="page">A page of another origin that may call it from a browser; none by default.</param>
    public static async Task<GitHubServer> StartAsync(int rateLimit = 60, TimeProvider? timeProvider = null, Uri? page = null)
    {
        var clock = timeProvider ?? TimeProvider.System;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        var app = builder.Build();
        if (page is not null) app.Use(next => new PageOrigin(next, page).InvokeAsync);
        Map(app, new GitHubStore(clock), new RateLimiter(rateLimit, clock));
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(atOnce.Token);
        await _app.DisposeAsync();
    }

    private static void Map(WebApplication app, GitHubStore store, RateLimiter limiter)
    {
        app.Use(next => new GitHubFrame(next, store, limiter).InvokeAsync);
        app.UseRouting();
        SessionRoutes.Map(app, store);
        IssueRoutes.Map(app, store);
        CommentRoutes.Map(app, store);
        EventRoutes.Map(app, store);
    }
}
