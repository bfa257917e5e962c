using System.Runtime.Versioning;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Polly;
using TypedRequests;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says more of the sessions of a name: clients, connections, repeats, tokens, cookies.</summary>
public static class HttpSessionBuilderExtensions
{
    /// <summary>Adds a client over the session: it shares the session's jar and defaults with the others.</summary>
    /// <typeparam name="TClient">An interface with <c>[TypedClient]</c>.</typeparam>
    /// <param name="builder">The session.</param>
    /// <exception cref="InvalidOperationException">The interface is a client of another session already.</exception>
    public static IHttpSessionBuilder AddClient<TClient>(this IHttpSessionBuilder builder)
        where TClient : class => ClientServices.Add<TClient>(builder, key: null);

    /// <summary>Adds a client over the session, to be asked for by a key.</summary>
    /// <typeparam name="TClient">An interface with <c>[TypedClient]</c>.</typeparam>
    /// <param name="builder">The session.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="InvalidOperationException">The interface is a client of another session already, by the same key.</exception>
    public static IHttpSessionBuilder AddKeyedClient<TClient>(this IHttpSessionBuilder builder, object key)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return ClientServices.Add<TClient>(builder, key);
    }

    /// <summary>Sets options of the session.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="configure">Sets the options; <see langword="null"/> for nothing.</param>
    public static IHttpSessionBuilder Configure(this IHttpSessionBuilder builder, Action<HttpSessionOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (configure is not null)
            builder.Services.Configure(builder.Name, configure);
        return builder;
    }

    /// <summary>Sets options of the session out of a configuration section.</summary>
    /// <remarks>
    /// A duration is seconds (<c>10</c>, <c>0.5</c>) or hours, minutes and seconds (<c>00:00:10</c>). A section that is missing, a key that the options do not have and a value that is not of its
    /// kind are errors: all of them are told at once, with their paths, when the options are first used, or when the host starts.
    /// </remarks>
    /// <param name="builder">The session.</param>
    /// <param name="section">The section.</param>
    public static IHttpSessionBuilder Bind(this IHttpSessionBuilder builder, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(section);
        builder.Services.AddSingleton<IOptionsChangeTokenSource<HttpSessionOptions>>(new ConfigurationChangeTokenSource<HttpSessionOptions>(builder.Name, section));
        return builder.Configure(options => SessionSettings.Apply(section, options));
    }

    /// <summary>Reaches what options cannot say of the connections: certificates, the HTTP version, your own proxy.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="configure">Sets the pool's options.</param>
    public static IHttpSessionBuilder ConfigureConnections(this IHttpSessionBuilder builder, Action<ConnectionPoolOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(options => options.ConnectionSetups.Add(configure));
    }

    /// <summary>Sees each session when it is made: hooks, cookies, what depends on the scope or on the key.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="configure">Sets up the session.</param>
    public static IHttpSessionBuilder ConfigureSession(this IHttpSessionBuilder builder, Action<SessionContext> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(options => options.SessionSetups.Add(configure));
    }

    /// <summary>Sends requests again where that is safe (<see cref="RetryOptions"/>).</summary>
    /// <param name="builder">The session.</param>
    /// <param name="configure">Sets the options.</param>
    public static IHttpSessionBuilder AddRetry(this IHttpSessionBuilder builder, Action<RetryOptions>? configure = null) =>
        builder.Configure(options =>
        {
            options.Retry ??= new RetryOptions();
            configure?.Invoke(options.Retry);
        });

    /// <summary>Learns the rate limits of servers, and lets calls wait before they would be refused. All sessions of the name share one <see cref="RateLimits"/>, the keyed service of the name.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="configure">Sets it up: the longest wait, limits that are declared.</param>
    public static IHttpSessionBuilder AddRateLimits(this IHttpSessionBuilder builder, Action<RateLimits>? configure = null) =>
        builder.Configure(options =>
        {
            options.RateLimits ??= new SessionRateLimits();
            if (configure is not null)
                options.RateLimits.Setups.Add(configure);
        });

    /// <summary>Sends every request through your own Polly pipeline.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="pipeline">The pipeline; <see cref="HttpRetry.AddHttpRetry"/> adds our strategy to one.</param>
    public static IHttpSessionBuilder AddResilience(this IHttpSessionBuilder builder, ResiliencePipeline<HttpResponseMessage> pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return builder.Configure(options => options.Resilience = pipeline);
    }

    /// <summary>Signs calls with a bearer token, asked for in a scope of its own each time: a session of the application may so use what lives in scopes.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="provider">Gives the token; what it resolves from the scope is disposed when it has.</param>
    public static IHttpSessionBuilder AddBearerToken(this IHttpSessionBuilder builder, Func<IServiceProvider, CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return builder.ConfigureSession(context =>
        {
            var scopes = context.Services.GetRequiredService<IServiceScopeFactory>();
            context.Session.Auth = Auth.Bearer(async cancellationToken =>
            {
                var scope = scopes.CreateAsyncScope();
                await using (scope.ConfigureAwait(false))
                    return await provider(scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
            });
        });
    }

    /// <summary>Keeps the cookies of each session in a store: loaded before its first call, saved after each call that changed them.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="store">The store of a session; <see langword="null"/> for none.</param>
    /// <param name="reloadAfter">How old what was loaded may be before a call loads again; <see langword="null"/> to load once.</param>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser, which keeps cookies itself.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public static IHttpSessionBuilder AddCookieStore(this IHttpSessionBuilder builder, Func<SessionContext, ICookieStore?> store, TimeSpan? reloadAfter = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        Unsupported.InBrowser("AddCookieStore", "The browser keeps cookies itself, and sends them. Leave the store out.");
        return builder.ConfigureSession(context =>
        {
            if (store(context) is { } chosen)
                context.Session.Persistence = new CookiePersistence(chosen) { ReloadAfter = reloadAfter ?? Timeout.InfiniteTimeSpan };
        });
    }

    /// <summary>Keeps the cookies of each session in the registered <c>IDistributedCache</c> (<see cref="DistributedCookieStores"/>).</summary>
    /// <param name="builder">The session.</param>
    /// <param name="user">Whose cookies they are; <see langword="null"/> for no user: such cookies are not kept. When left out: those of the factory's key, or of the name.</param>
    /// <param name="reloadAfter">How old what was loaded may be before a call loads again; <see langword="null"/> to load once.</param>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser, which keeps cookies itself.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public static IHttpSessionBuilder AddDistributedCookies(this IHttpSessionBuilder builder, Func<SessionContext, string?>? user = null, TimeSpan? reloadAfter = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Unsupported.InBrowser("AddDistributedCookies", "The browser keeps cookies itself, and sends them. Leave the store out.");
        builder.Services.AddDistributedCookies();
        if (user is null && builder.Lifetime == ServiceLifetime.Scoped)
            throw new ArgumentNullException(nameof(user), "Say whose cookies those of a scope are; without it all scopes would share them.");
        return builder.AddCookieStore(context => (user is null ? context.Key ?? "" : user(context)) is { } owner
            ? context.Services.GetRequiredService<DistributedCookieStores>().For($"{context.Name}/{owner}") : null, reloadAfter);
    }
}
