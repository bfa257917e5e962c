// The same record name in two scopes.
namespace Right.RecordNamesThatCollide;

public static class First
{
    public sealed record Thing(string Name);
}

public static class Second
{
    public sealed record Thing(int Number);
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/first")]
    Task<First.Thing> A();

    [Get("/second")]
    Task<Second.Thing> B();
}
