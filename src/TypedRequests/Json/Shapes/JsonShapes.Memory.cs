namespace TypedRequests.CompilerServices;

/// <content>Pieces of arrays. Those of bytes are base64: <see cref="JsonLeaf.Memory"/>.</content>
public static partial class JsonShapes
{
    /// <summary><see cref="System.Memory{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<Memory<T>> Memory<T>(JsonFormat<T> items) => new JsonMemoryFormat<Memory<T>, T>(items, static array => array, static memory => memory.Span);

    /// <summary><see cref="System.ReadOnlyMemory{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ReadOnlyMemory<T>> ReadOnlyMemory<T>(JsonFormat<T> items) => new JsonMemoryFormat<ReadOnlyMemory<T>, T>(items, static array => array, static memory => memory.Span);
}
