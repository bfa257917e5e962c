using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A JSON array as a piece of an array.</summary>
internal sealed class JsonMemoryFormat<TMemory, TItem>(JsonFormat<TItem> items, Func<TItem[], TMemory> wrap, JsonMemoryFormat<TMemory, TItem>.Unwrap unwrap) : JsonFormat<TMemory>
{
    private readonly JsonFormat<TItem[]> _array = JsonShapes.Array(items);

    /// <summary>The items in a piece of an array.</summary>
    internal delegate ReadOnlySpan<TItem> Unwrap(TMemory memory);

    public override string Expected => "an array";

    public override JsonFormat? Items => items;

    public override TMemory Read(ref Utf8JsonReader reader) => wrap(_array.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, TMemory value)
    {
        writer.WriteStartArray();
        foreach (var item in unwrap(value))
        {
            items.Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
