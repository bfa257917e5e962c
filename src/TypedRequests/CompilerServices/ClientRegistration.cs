using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>Where an assembly's module initializer makes its clients known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientRegistration
{
    /// <summary>Registers an assembly's clients; none is created.</summary>
    /// <param name="factories">The assembly's factories.</param>
    public static void Add(ClientFactories factories)
    {
        ArgumentNullException.ThrowIfNull(factories);
        ClientRegistry.Add(factories.Find);
    }
}
