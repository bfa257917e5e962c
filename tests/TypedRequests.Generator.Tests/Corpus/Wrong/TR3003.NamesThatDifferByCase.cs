// Both become name.
namespace Wrong.NamesThatDifferByCase;

public sealed class Thing
{
    public string? Name { get; set; }

    [System.Text.Json.Serialization.JsonPropertyName("name")]
    public string? Title { get; set; }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<Thing> Load(int id);
//  ^^^^^^^^^^^ TR3003
}
