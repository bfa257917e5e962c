using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace TypedRequests.CompilerServices;

/// <summary>Where an assembly's module initializer makes its clients known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClientRegistration
{
    private static readonly ConcurrentDictionary<Assembly, ClientFactories> s_factories = new();

    /// <summary>The factories of the assembly that a type stands in; <see langword="null"/> when it has no clients.</summary>
    /// <param name="type">Any type of the assembly.</param>
    public static ClientFactories? FactoriesOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        RuntimeHelpers.RunModuleConstructor(type.Module.ModuleHandle);
        return s_factories.GetValueOrDefault(type.Assembly);
    }

    /// <summary>Registers an assembly's clients; none is created.</summary>
    /// <param name="factories">The assembly's factories.</param>
    public static void Add(ClientFactories factories)
    {
        ArgumentNullException.ThrowIfNull(factories);
        s_factories[factories.GetType().Assembly] = factories;
        ClientRegistry.Add(factories.Find);
    }
}
