// What a converter writes is known to nobody else.
namespace Wrong.ConverterIsUnknown;

public sealed class Hex : System.Text.Json.Serialization.JsonConverter<int>
{
    public override int Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => Convert.ToInt32(reader.GetString(), 16);

    public override void Write(System.Text.Json.Utf8JsonWriter writer, int value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("x"));
}

[JsonRecord, JsonUnion]
//           ^^^^^^^^^ TR3013
public abstract record Colour
{
    public sealed record Name(string Value) : Colour;

    public sealed record Code([property: System.Text.Json.Serialization.JsonConverter(typeof(Hex))] int Value) : Colour;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a")]
    Task<Colour> Load();
}
