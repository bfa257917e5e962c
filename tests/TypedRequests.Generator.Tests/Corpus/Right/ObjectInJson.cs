// object is allowed in JSON.
namespace Right.ObjectInJson;

public sealed record Thing(object? Value, System.Text.Json.JsonElement Raw, System.Text.Json.Nodes.JsonNode? Node);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<Thing> Load(int id);
}
