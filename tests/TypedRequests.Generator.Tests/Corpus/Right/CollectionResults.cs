// Every kind.
namespace Right.CollectionResults;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/1")]
    Task<User[]> A();

    [Get("/2")]
    Task<List<User>> B();

    [Get("/3")]
    Task<IReadOnlyList<User>> C();

    [Get("/4")]
    Task<Dictionary<string, User>> D();

    [Get("/5")]
    Task<IReadOnlyDictionary<int, List<User?>>> E();

    [Get("/6")]
    Task<HashSet<Guid>> F();

    [Get("/7")]
    Task<System.Collections.Immutable.ImmutableArray<User>> G();
}

public sealed record User(int Id, string Login);
