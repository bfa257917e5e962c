using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>What adding a session adds: its options, its chain of handlers, itself.</summary>
internal static class SessionRegistration
{
    public static IHttpSessionBuilder Add(IServiceCollection services, string name, ServiceLifetime lifetime)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        var names = AddCore(services);
        var isNew = names.Add(name, lifetime);
        var handlers = services.AddHttpClient(name);
        if (isNew)
        {
            services.AddOptions<HttpSessionOptions>(name).ValidateOnStart();
            AddHandlers(handlers, name);
            AddSession(services, name, lifetime);
            AddLimits(services, name);
        }
        return new HttpSessionBuilder(name, lifetime, handlers);
    }

    public static IServiceCollection AddDistributedCookies(IServiceCollection services, Action<DistributedCookieOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<DistributedCookieOptions>();
        if (configure is not null)
            services.Configure(configure);
        services.TryAddSingleton(static provider => new DistributedCookieStores(
            provider.GetService<IDistributedCache>() ?? throw new InvalidOperationException("Shared cookies need an IDistributedCache. Add one, such as services.AddStackExchangeRedisCache(…) or services.AddDistributedMemoryCache()."),
            provider.GetRequiredService<IOptions<DistributedCookieOptions>>(), provider.GetService<IDataProtectionProvider>(), provider.GetService<TimeProvider>()));
        return services;
    }

    public static string NameOf(Type client) => client.FullName ?? client.Name;

    /// <summary>The names known so far; they are kept with the services, as the builders of other packages do.</summary>
    public static SessionNames NamesOf(IServiceCollection services) => AddCore(services);

    private static SessionNames AddCore(IServiceCollection services)
    {
        if (services.FirstOrDefault(static service => service.ServiceType == typeof(SessionNames))?.ImplementationInstance is SessionNames known)
            return known;
        var names = new SessionNames();
        services.AddSingleton(names);
        services.AddLogging();
        services.TryAddSingleton<RootProvider>();
        services.TryAddSingleton<SessionChains>();
        services.TryAddSingleton<SessionMaker>();
        services.AddSingleton<IHttpMessageHandlerBuilderFilter>(new CookieTrackingFilter(names));
        services.TryAddSingleton<IHttpSessionFactory, HttpSessionFactory>();
        services.AddSingleton<IHttpMessageHandlerBuilderFilter, SessionHandlerFilter>();
        services.AddSingleton<IValidateOptions<HttpSessionOptions>, HttpSessionOptionsValidator>();
        return names;
    }

    private static void AddHandlers(IHttpClientBuilder handlers, string name) => handlers
        // The session logs: the factory's loggers would write every hop twice more.
        .RemoveAllLoggers()
        .Services.Configure<HttpClientFactoryOptions>(name, static options =>
        {
            // Connections are renewed by their lifetime in the pool; to exchange handlers besides would only cost. What was said for all clients stands.
            if (options.HandlerLifetime == new HttpClientFactoryOptions().HandlerLifetime)
                options.HandlerLifetime = Timeout.InfiniteTimeSpan;
        });

    private static void AddSession(IServiceCollection services, string name, ServiceLifetime lifetime)
    {
        services.Add(new ServiceDescriptor(typeof(Session), name, (provider, _) => Create(provider, name, lifetime), lifetime));
        if (name.Length == 0)
            services.Add(new ServiceDescriptor(typeof(Session), provider => provider.GetRequiredKeyedService<Session>(name), lifetime));
    }

    // One for all sessions of the name: what one has learnt the others know.
    private static void AddLimits(IServiceCollection services, string name) => services.AddKeyedSingleton(name, static (provider, key) =>
        (provider.GetRequiredService<IOptionsMonitor<HttpSessionOptions>>().Get((string)key!).RateLimits ?? new()).Create(provider.GetService<TimeProvider>(), provider.GetService<ILimitStore>())); // the name it is added under

    private static Session Create(IServiceProvider provider, string name, ServiceLifetime lifetime)
    {
        var root = provider.GetRequiredService<RootProvider>();
        if (lifetime == ServiceLifetime.Scoped)
            root.CheckScope(provider, name);
        return provider.GetRequiredService<SessionMaker>().Create(provider, name);
    }
}
