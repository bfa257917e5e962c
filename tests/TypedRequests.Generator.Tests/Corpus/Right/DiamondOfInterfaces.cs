// One base by two ways.
namespace Right.DiamondOfInterfaces;

public interface IBase
{
    [Get("/a")]
    Task<string> A();
}

public interface ILeft : IBase
{
    [Get("/b")]
    Task<string> B();
}

public interface IRight : IBase
{
    [Get("/c")]
    Task<string> C();
}

[TypedClient("https://api.example.com")]
public interface IApi : ILeft, IRight;
