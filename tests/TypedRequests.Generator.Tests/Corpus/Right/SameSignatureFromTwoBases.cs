// Both are implemented.
namespace Right.SameSignatureFromTwoBases;

public interface ILeft
{
    [Get("/left")]
    Task<string> Load();
}

public interface IRight
{
    [Get("/right")]
    Task<string> Load();
}

[TypedClient("https://api.example.com")]
public interface IApi : ILeft, IRight;
