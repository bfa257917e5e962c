using System.Runtime.InteropServices;
using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A JSON array as any collection that can be made of its items.</summary>
internal sealed class JsonSequenceFormat<TCollection, TItem>(JsonFormat<TItem> items, JsonBuild<TCollection, TItem> build) : JsonFormat<TCollection>
    where TCollection : IEnumerable<TItem>
{
    public override string Expected => "an array";

    public override JsonFormat? Items => items;

    public override TCollection Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonFailure.Unexpected(ref reader);
        }

        var scratch = new JsonScratch<TItem>();
        while (JsonRead.Item(ref reader))
        {
            scratch.Add(items.Read(ref reader));
        }

        var collection = build(scratch.Items);
        scratch.Return();
        return collection;
    }

    public override void Write(Utf8JsonWriter writer, TCollection value)
    {
        writer.WriteStartArray();
        switch (value)
        {
            case TItem[] array:
                Write(writer, array.AsSpan());
                break;
            case List<TItem> list:
                Write(writer, CollectionsMarshal.AsSpan(list));
                break;
            case ArraySegment<TItem> segment:
                Write(writer, segment.AsSpan());
                break;
            default:
                foreach (var item in value)
                {
                    items.Write(writer, item);
                }

                break;
        }

        writer.WriteEndArray();
    }

    private void Write(Utf8JsonWriter writer, Span<TItem> values)
    {
        foreach (var item in values)
        {
            items.Write(writer, item);
        }
    }
}
