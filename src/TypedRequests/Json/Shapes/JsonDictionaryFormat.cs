using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A JSON object as any dictionary that can be made of its pairs.</summary>
internal sealed class JsonDictionaryFormat<TDictionary, TKey, TValue>(
    JsonKey<TKey> key, JsonFormat<TValue> values, JsonBuild<TDictionary, KeyValuePair<TKey, TValue>> build) : JsonFormat<TDictionary>
    where TDictionary : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    public override string Expected => "an object";

    public override JsonMember Member(ReadOnlySpan<byte> name) => new(null, null, values);

    public override TDictionary Read(ref Utf8JsonReader reader)
    {
        JsonRead.Object(ref reader);
        var scratch = new JsonScratch<KeyValuePair<TKey, TValue>>();
        while (JsonRead.Name(ref reader))
        {
            var name = key.Read(ref reader);
            reader.Read();
            scratch.Add(new(name, values.Read(ref reader)));
        }

        var dictionary = build(scratch.Items);
        scratch.Return();
        return dictionary;
    }

    public override void Write(Utf8JsonWriter writer, TDictionary value)
    {
        writer.WriteStartObject();
        if (value is Dictionary<TKey, TValue> dictionary)
        {
            // The concrete type's enumerator is not allocated.
            foreach (var pair in dictionary)
            {
                key.Write(writer, pair.Key);
                values.Write(writer, pair.Value);
            }
        }
        else
        {
            foreach (var pair in value)
            {
                key.Write(writer, pair.Key);
                values.Write(writer, pair.Value);
            }
        }

        writer.WriteEndObject();
    }
}
