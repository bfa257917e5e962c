using System.ComponentModel;

namespace TypedRequests;

/// <summary>The formats of one assembly, emitted by the generator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonFormatSource
{
    /// <summary>The format of a type, made on the first call.</summary>
    /// <param name="type">The type that <c>Json&lt;T&gt;()</c> was called with.</param>
    /// <returns>A <see cref="JsonFormat{T}"/> of that type, or null when the assembly has none.</returns>
    public abstract JsonFormat? Find(Type type);
}
