// No way to make one.
namespace Wrong.PrivateConstructor;

public sealed class Sealed
{
    private Sealed()
    {
    }

    public string? Name { get; set; }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things")]
    Task<Sealed> Load();
//  ^^^^^^^^^^^^ TR3002
}
