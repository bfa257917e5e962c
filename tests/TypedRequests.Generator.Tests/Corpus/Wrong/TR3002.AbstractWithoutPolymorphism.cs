// Which class should be made?
namespace Wrong.AbstractWithoutPolymorphism;

public abstract class Shape
{
    public string? Name { get; set; }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/shapes/{id}")]
    Task<Shape> Load(int id);
//  ^^^^^^^^^^^ TR3002
}
