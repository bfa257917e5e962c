using Microsoft.Extensions.Configuration;
using TypedRequests;
using TypedRequests.CompilerServices;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds sessions and typed clients to the services of an application.</summary>
public static class HttpSessionServiceCollectionExtensions
{
    /// <summary>Adds one session for the application: one jar, one set of defaults. Resolve it as the keyed service of its name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The session's name; also that of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <exception cref="InvalidOperationException">A session of the name was added with another lifetime.</exception>
    public static IHttpSessionBuilder AddHttpSession(this IServiceCollection services, string name, Action<HttpSessionOptions>? configure = null) =>
        SessionRegistration.Add(services, name, ServiceLifetime.Singleton).Configure(configure);

    /// <summary>Adds one session for the application, with options out of a configuration section. A key that the options do not have is an error.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The session's name; also that of its options.</param>
    /// <param name="section">The section: <c>BaseAddress</c>, <c>Headers</c>, <c>Timeout</c>, <c>Authentication</c>, <c>Connections</c>, <c>Retry</c>…</param>
    public static IHttpSessionBuilder AddHttpSession(this IServiceCollection services, string name, IConfiguration section) =>
        SessionRegistration.Add(services, name, ServiceLifetime.Singleton).Bind(section);

    /// <summary>Adds the application's one unnamed session, to be had as <see cref="Session"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IHttpSessionBuilder AddHttpSession(this IServiceCollection services, Action<HttpSessionOptions>? configure = null) =>
        services.AddHttpSession(Options.Options.DefaultName, configure);

    /// <summary>Adds one session for each scope (in ASP.NET Core: each request): a jar of its own, over the connections that all of them share.</summary>
    /// <remarks>Asking for it outside of a scope is refused, also where scopes are not validated.</remarks>
    /// <inheritdoc cref="AddHttpSession(IServiceCollection, string, Action{HttpSessionOptions}?)"/>
    public static IHttpSessionBuilder AddScopedHttpSession(this IServiceCollection services, string name, Action<HttpSessionOptions>? configure = null) =>
        SessionRegistration.Add(services, name, ServiceLifetime.Scoped).Configure(configure);

    /// <summary>Adds one session for each scope, with options out of a configuration section. A key that the options do not have is an error.</summary>
    /// <inheritdoc cref="AddHttpSession(IServiceCollection, string, IConfiguration)"/>
    public static IHttpSessionBuilder AddScopedHttpSession(this IServiceCollection services, string name, IConfiguration section) =>
        SessionRegistration.Add(services, name, ServiceLifetime.Scoped).Bind(section);

    /// <summary>Adds one unnamed session for each scope, to be had as <see cref="Session"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IHttpSessionBuilder AddScopedHttpSession(this IServiceCollection services, Action<HttpSessionOptions>? configure = null) =>
        services.AddScopedHttpSession(Options.Options.DefaultName, configure);

    /// <summary>Adds a client with a session of its own, named after the interface.</summary>
    /// <typeparam name="TClient">An interface with <c>[TypedClient]</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the session's options.</param>
    public static IHttpSessionBuilder AddSessionClient<TClient>(this IServiceCollection services, Action<HttpSessionOptions>? configure = null)
        where TClient : class => services.AddHttpSession(SessionRegistration.NameOf(typeof(TClient)), configure).AddClient<TClient>();

    /// <summary>Adds a client with a session of its own in each scope, named after the interface.</summary>
    /// <inheritdoc cref="AddSessionClient{TClient}"/>
    public static IHttpSessionBuilder AddScopedSessionClient<TClient>(this IServiceCollection services, Action<HttpSessionOptions>? configure = null)
        where TClient : class => services.AddScopedHttpSession(SessionRegistration.NameOf(typeof(TClient)), configure).AddClient<TClient>();

    /// <summary>Adds a keyed client with a session of its own, named after the interface and the key.</summary>
    /// <typeparam name="TClient">An interface with <c>[TypedClient]</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="key">The key by which the client is asked for.</param>
    /// <param name="configure">Sets the session's options.</param>
    public static IHttpSessionBuilder AddKeyedSessionClient<TClient>(this IServiceCollection services, object key, Action<HttpSessionOptions>? configure = null)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return services.AddHttpSession($"{SessionRegistration.NameOf(typeof(TClient))}:{key}", configure).AddKeyedClient<TClient>(key);
    }

    /// <summary>Adds every client of the assembly that a type stands in, each with a session of its own that is named after the interface; clients added before stay as they are.</summary>
    /// <remarks><c>AddAllSessionClients()</c> without a type argument is emitted into each assembly that has clients, and adds its own.</remarks>
    /// <typeparam name="TInAssembly">Any type of the assembly.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options of all of them.</param>
    /// <exception cref="InvalidOperationException">The assembly has no clients.</exception>
    public static IServiceCollection AddSessionClientsFromAssemblyContaining<TInAssembly>(this IServiceCollection services, Action<HttpSessionOptions>? configure = null) =>
        SessionClients.Add(
            services,
            ClientRegistration.FactoriesOf(typeof(TInAssembly)) ?? throw new InvalidOperationException($"The assembly of {typeof(TInAssembly)} has no interface with [TypedClient]."),
            configure);

    /// <summary>Adds cookies shared by processes over the registered <c>IDistributedCache</c>, encrypted if data protection is registered.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddDistributedCookies(this IServiceCollection services, Action<DistributedCookieOptions>? configure = null) =>
        SessionRegistration.AddDistributedCookies(services, configure);
}
