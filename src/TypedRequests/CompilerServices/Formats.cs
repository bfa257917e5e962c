using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests.CompilerServices;

/// <summary>Formats that emitted code cannot name: of a method's type parameter, and of a contract that the caller passes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Formats
{
    /// <summary>The registered format of a type.</summary>
    /// <typeparam name="T">A <c>[JsonRecord]</c> type, or one named at a call of <c>Json&lt;T&gt;()</c>.</typeparam>
    /// <exception cref="InvalidOperationException">No assembly has one.</exception>
    public static JsonFormat<T> Of<T>() => JsonFormats.Get<T>();

    /// <summary>A format that reads and writes by System.Text.Json's contract.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">The contract; without one, the registered format.</param>
    /// <exception cref="InvalidOperationException">There is neither a contract nor a registered format.</exception>
    public static JsonFormat<T> From<T>(JsonTypeInfo<T>? typeInfo) => typeInfo is null ? JsonFormats.Get<T>() : new TypeInfoFormat<T>(typeInfo);
}
