using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>Goes through the clients of an assembly, each by its type, so that nothing has to be made of a <see cref="Type"/> at run time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IClientVisitor
{
    /// <summary>A client of the assembly.</summary>
    /// <typeparam name="TClient">Its interface.</typeparam>
    void Visit<TClient>()
        where TClient : class;
}
