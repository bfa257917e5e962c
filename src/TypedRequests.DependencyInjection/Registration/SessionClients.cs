using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.CompilerServices;

/// <summary>Adds all clients of an assembly, as the emitted <c>AddAllSessionClients()</c> asks for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SessionClients
{
    /// <summary>Adds each client with a session of its own.</summary>
    /// <param name="services">The services.</param>
    /// <param name="clients">The assembly's clients.</param>
    /// <param name="configure">Sets the options of all sessions.</param>
    public static IServiceCollection Add(IServiceCollection services, ClientFactories clients, Action<HttpSessionOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(clients);
        clients.Visit(new Adder(services, configure));
        return services;
    }

    private sealed class Adder(IServiceCollection services, Action<HttpSessionOptions>? configure) : IClientVisitor
    {
        // A client that was added to a session before is left there.
        public void Visit<TClient>()
            where TClient : class
        {
            if (!SessionRegistration.NamesOf(services).HasClient(typeof(TClient)))
                services.AddSessionClient<TClient>(configure);
        }
    }
}
