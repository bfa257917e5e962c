using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>Creates the emitted clients of one assembly. Derived once per assembly by the generator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ClientFactories
{
    /// <summary>What creates the client of an interface; <see langword="null"/> when this assembly has none.</summary>
    /// <param name="interfaceType">The interface.</param>
    public abstract Func<Session, object>? Find(Type interfaceType);

    /// <summary>Shows every client of the assembly to a visitor, in the order of their names.</summary>
    /// <param name="visitor">The visitor.</param>
    public virtual void Visit(IClientVisitor visitor)
    {
    }

    /// <summary>Which of the emitted methods knows a type: the same hash as the generator's (FNV-1a over the type's name).</summary>
    /// <param name="type">The interface.</param>
    /// <param name="count">How many there are.</param>
    protected static int Bucket(Type type, int count)
    {
        ArgumentNullException.ThrowIfNull(type);
        var hash = 2166136261u;
        foreach (var c in type.Name) hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash % (uint)count);
    }
}
