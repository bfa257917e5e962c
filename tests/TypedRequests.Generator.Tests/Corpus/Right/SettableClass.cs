// An ordinary class.
namespace Right.SettableClass;

public sealed class Thing
{
    public int Id { get; set; }

    public required string Name { get; init; }

    public List<string> Tags { get; } = [];
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<Thing> Load(int id);
}
