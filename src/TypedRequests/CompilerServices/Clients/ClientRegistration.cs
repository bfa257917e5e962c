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

    /// <summary>Puts something in front of every client of an interface that is created from now on: what tells a test of its calls. The first one stays.</summary>
    /// <typeparam name="TClient">The interface.</typeparam>
    /// <param name="wrap">Makes it of the client.</param>
    public static void Wrap<TClient>(Func<TClient, TClient> wrap)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(wrap);
        ClientRegistry.Wrap(typeof(TClient), client => wrap((TClient)client));
    }
}
