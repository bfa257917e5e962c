// The usual attributes of System.Text.Json.
namespace Right.JsonAttributes;

public sealed record Thing(
    [property: System.Text.Json.Serialization.JsonPropertyName("full_name")] string Name,
    [property: System.Text.Json.Serialization.JsonIgnore] Action? Refresh = null);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<Thing> Load(int id);
}
