using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>What the emitted formats of a program's own collections share. Such a collection may hold itself, so its format has a name that the format of its items can use.</summary>
/// <typeparam name="T">The collection.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCollectionFormat<T> : JsonFormat<T>
{
    /// <inheritdoc/>
    public sealed override string Expected => Whole.Expected;

    /// <inheritdoc/>
    public sealed override JsonFormat? Items => Whole.Items;

    /// <summary>The format that reads and writes the collection.</summary>
    protected abstract JsonFormat<T> Whole { get; }

    /// <inheritdoc/>
    public sealed override JsonMember Member(ReadOnlySpan<byte> name) => Whole.Member(name);

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader) => Whole.Read(ref reader);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value) => Whole.Write(writer, value);
}
