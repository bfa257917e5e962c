// The same for an interface.
namespace Wrong.InterfaceResult;

public interface IShape
{
    string? Name { get; set; }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/shapes/{id}")]
    Task<IShape> Load(int id);
//  ^^^^^^^^^^^^ TR3002
}
