// A struct that prints itself and has a member: which one is meant?
namespace Wrong.TextOrMembersInQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(ZipCode zip);
//                            ^^^ TR2021
}

public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record User(int Id, string Login);
