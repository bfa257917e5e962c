using System.Runtime.Versioning;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using TypedRequests;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Gives the sessions of a name an HTTP cache.</summary>
[UnsupportedOSPlatform(Unsupported.Browser)]
public static class HttpCacheBuilderExtensions
{
    /// <summary>Gives each session a cache in memory. They share its bytes and none of its responses.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="cache">The cache; <see langword="null"/> for <c>new HttpCache()</c>.</param>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser, which has a cache of its own.</exception>
    public static IHttpSessionBuilder AddHttpCache(this IHttpSessionBuilder builder, HttpCache? cache = null)
    {
        CheckPlatform("AddHttpCache");
        cache ??= new HttpCache();
        return builder.ConfigureSession(context => context.Session.Cache = cache);
    }

    /// <summary>Keeps the responses of each session in the registered <see cref="IDistributedCache"/>, encrypted if data protection is registered.</summary>
    /// <param name="builder">The session.</param>
    /// <param name="user">Whose responses they are; <see langword="null"/> for no user: such responses are not cached. When left out: those of the factory's key, or of the name.</param>
    /// <exception cref="ArgumentNullException">The sessions are one for each scope, and it is not said whose they are.</exception>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser, which has a cache of its own.</exception>
    public static IHttpSessionBuilder AddDistributedHttpCache(this IHttpSessionBuilder builder, Func<SessionContext, string?>? user = null)
    {
        CheckPlatform("AddDistributedHttpCache");
        return Add(builder, user, static services => new DistributedCacheStore(services.GetRequiredService<IDistributedCache>(), services.GetService<IDataProtectionProvider>()));
    }

    /// <summary>Keeps the responses of each session in the registered <see cref="HybridCache"/>, encrypted if data protection is registered.</summary>
    /// <inheritdoc cref="AddDistributedHttpCache"/>
    public static IHttpSessionBuilder AddHybridHttpCache(this IHttpSessionBuilder builder, Func<SessionContext, string?>? user = null)
    {
        CheckPlatform("AddHybridHttpCache");
        return Add(builder, user, static services => new HybridCacheStore(services.GetRequiredService<HybridCache>(), services.GetService<IDataProtectionProvider>()));
    }

    private static IHttpSessionBuilder Add(IHttpSessionBuilder builder, Func<SessionContext, string?>? user, Func<IServiceProvider, ICacheStore> make)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (user is null && builder.Lifetime == ServiceLifetime.Scoped)
            throw new ArgumentNullException(nameof(user), "Say whose responses those of a scope are; without it all scopes would share them.");
        // One store for each name: calls of one key take turns in it.
        ICacheStore? store = null;
        return builder.ConfigureSession(context =>
        {
            if ((user is null ? context.Key ?? "" : user(context)) is not { } owner)
                return;
            store ??= make(context.Services);
            context.Session.Cache = new HttpCache(store) { Partition = $"{context.Name}/{owner}" };
        });
    }

    private static void CheckPlatform(string member) => Unsupported.InBrowser(member, "The browser's own cache answers. Leave it out.");
}
