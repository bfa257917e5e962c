using System.Collections;
using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A JSON array as a collection that says nothing of its items.</summary>
internal sealed class JsonUntypedFormat<TCollection>(Func<List<object?>, TCollection> build) : JsonFormat<TCollection>
    where TCollection : IEnumerable
{
    private readonly JsonFormat<object?> _item = JsonShapes.OrNull(JsonLeaf.Object);

    public override string Expected => "an array";

    public override JsonFormat? Items => _item;

    public override TCollection Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonFailure.Unexpected(ref reader);
        }

        var items = new List<object?>();
        while (JsonRead.Item(ref reader))
        {
            items.Add(_item.Read(ref reader));
        }

        return build(items);
    }

    public override void Write(Utf8JsonWriter writer, TCollection value) => JsonObjectLeaf.WriteItems(writer, value);
}
