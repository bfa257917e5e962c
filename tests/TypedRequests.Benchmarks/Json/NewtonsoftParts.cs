using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TypedRequests.Benchmarks.Json;

/// <summary>What a program adds to Newtonsoft.Json for a union: it has no discriminators of its own.</summary>
internal sealed class NewtonsoftParts : JsonConverter<Part>
{
    public override Part ReadJson(JsonReader reader, Type objectType, Part? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var part = JObject.Load(reader);
        return (string?)part["type"] switch
        {
            "text" => new Part.TextPart((string)part["text"]!),
            "image_url" => new Part.ImagePart((string)part["url"]!, (string?)part["detail"]),
            "input_audio" => new Part.AudioPart((string)part["data"]!, (string)part["format"]!, (int)part["seconds"]!),
            "file" => new Part.FilePart((string)part["file_id"]!, (string)part["name"]!, (long)part["size"]!),
            _ => throw new JsonSerializationException("unknown type"),
        };
    }

    public override void WriteJson(JsonWriter writer, Part? value, JsonSerializer serializer)
    {
        var part = value switch
        {
            Part.TextPart text => new JObject { ["type"] = "text", ["text"] = text.Text },
            Part.ImagePart image => new JObject { ["type"] = "image_url", ["url"] = image.Url, ["detail"] = image.Detail },
            Part.AudioPart audio => new JObject { ["type"] = "input_audio", ["data"] = audio.Data, ["format"] = audio.Format, ["seconds"] = audio.Seconds },
            Part.FilePart file => new JObject { ["type"] = "file", ["file_id"] = file.FileId, ["name"] = file.Name, ["size"] = file.Size },
            _ => throw new JsonSerializationException("unknown type"),
        };
        part.WriteTo(writer);
    }
}
