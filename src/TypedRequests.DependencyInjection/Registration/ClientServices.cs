using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests;

/// <summary>Clients as services: transient over a session of the application, since a client may carry values of its user's; scoped over one of a scope.</summary>
internal static class ClientServices
{
    public static IHttpSessionBuilder Add<TClient>(IHttpSessionBuilder builder, object? key)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        var name = builder.Name;
        if (!SessionRegistration.NamesOf(builder.Services).AddClient(typeof(TClient), key, name))
            return builder;
        var lifetime = builder.Lifetime == ServiceLifetime.Scoped ? ServiceLifetime.Scoped : ServiceLifetime.Transient;
        builder.Services.Add(key is null
            ? new ServiceDescriptor(typeof(TClient), provider => Create<TClient>(provider, name), lifetime)
            : new ServiceDescriptor(typeof(TClient), key, (provider, _) => Create<TClient>(provider, name), lifetime));
        return builder;
    }

    private static TClient Create<TClient>(IServiceProvider provider, string name)
        where TClient : class => provider.GetRequiredKeyedService<Session>(name).For<TClient>();
}
