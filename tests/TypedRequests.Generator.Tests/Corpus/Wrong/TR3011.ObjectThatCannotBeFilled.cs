// An object without a setter is filled only if its members can be set.
namespace Wrong.ObjectThatCannotBeFilled;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User> Load();
}

public sealed class User
{
    public Address Home { get; } = new("");
//                 ^^^^ TR3011
}

public sealed record Address(string City);
