using System.Collections;
using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A JSON object as a dictionary that says nothing of its keys and values: the keys are strings.</summary>
internal sealed class JsonUntypedMapFormat<TDictionary>(Func<TDictionary> create) : JsonFormat<TDictionary>
    where TDictionary : IDictionary
{
    private readonly JsonFormat<object?> _value = JsonShapes.OrNull(JsonLeaf.Object);

    public override string Expected => "an object";

    public override JsonMember Member(ReadOnlySpan<byte> name) => new(null, null, _value);

    public override TDictionary Read(ref Utf8JsonReader reader)
    {
        JsonRead.Object(ref reader);
        var dictionary = create();
        while (JsonRead.Name(ref reader))
        {
            var name = reader.GetString()!; // a property name is never null
            reader.Read();
            dictionary[name] = _value.Read(ref reader);
        }

        return dictionary;
    }

    public override void Write(Utf8JsonWriter writer, TDictionary value) => JsonObjectLeaf.WriteMap(writer, value);
}
