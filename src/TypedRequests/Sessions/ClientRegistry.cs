using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>The clients that assemblies have announced. Nothing is scanned: an interface is looked up when it is first asked for.</summary>
internal static class ClientRegistry
{
    private static readonly ConcurrentDictionary<Type, Func<Session, object>> s_known = new();
    private static readonly ConcurrentDictionary<Type, Func<object, object>> s_wraps = new();
    private static Func<Type, Func<Session, object>?>[] s_assemblies = [];

    internal static void Add(Func<Type, Func<Session, object>?> find)
    {
        Func<Type, Func<Session, object>?>[] seen;
        do seen = Volatile.Read(ref s_assemblies);
        while (Interlocked.CompareExchange(ref s_assemblies, [.. seen, find], seen) != seen);
    }

    /// <summary>Puts something in front of the clients of an interface. It costs those nothing that it is not done for.</summary>
    internal static void Wrap(Type interfaceType, Func<object, object> wrap)
    {
        if (s_wraps.TryAdd(interfaceType, wrap)) s_known.TryRemove(interfaceType, out _);
    }

    /// <summary>A client of the interface over the session.</summary>
    /// <exception cref="InvalidOperationException">No client is emitted for it.</exception>
    internal static object Create(Type interfaceType, Session session)
    {
        if (!s_known.TryGetValue(interfaceType, out var factory))
        {
            factory = Find(interfaceType) ?? throw new InvalidOperationException(Unknown(interfaceType));
            s_known[interfaceType] = factory;
        }

        return factory(session);
    }

    private static Func<Session, object>? Find(Type interfaceType)
    {
        // An assembly announces its clients in its module initializer, and none of its code may have run yet.
        Initialize(interfaceType);
        foreach (var find in Volatile.Read(ref s_assemblies))
            if (find(interfaceType) is { } factory) return s_wraps.TryGetValue(interfaceType, out var wrap) ? session => wrap(factory(session)) : factory;
        return null;
    }

    private static void Initialize(Type type)
    {
        RuntimeHelpers.RunModuleConstructor(type.Module.ModuleHandle);
        foreach (var argument in type.GenericTypeArguments) Initialize(argument);
    }

    private static string Unknown(Type type) => type.IsGenericType
        ? $"No client is emitted for {type}. Mark the interface with [TypedClient] and write [assembly: ClosedClient(typeof(…))] for this form of it, or derive an interface with [TypedClient] from it."
        : $"No client is emitted for {type}. Mark the interface with [TypedClient], and see that its project refers to TypedRequests directly and is a C# project: clients are emitted for C# only. From F# or VB, put the interface into a C# class library and reference that.";
}
