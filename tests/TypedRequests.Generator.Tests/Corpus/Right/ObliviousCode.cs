// Without nullable annotations.
namespace Right.ObliviousCode;

#nullable disable
[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{name}")]
    Task<Thing> Load(string name, string other);
}

public class Thing
{
    public string Name { get; set; }
}
