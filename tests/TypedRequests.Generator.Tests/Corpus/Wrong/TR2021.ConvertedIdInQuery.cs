// A converter speaks for one value.
namespace Wrong.ConvertedIdInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find([Query] UserId id);
//                                   ^^ TR2021
}

[System.Text.Json.Serialization.JsonConverter(typeof(UserIdConverter))]
public readonly record struct UserId(Guid Value);

public sealed class UserIdConverter : System.Text.Json.Serialization.JsonConverter<UserId>
{
    public override UserId Read(ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) => new(reader.GetGuid());

    public override void Write(System.Text.Json.Utf8JsonWriter writer, UserId value, System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

public sealed record User(int Id, string Login);
