// A header has no members.
namespace Wrong.TextOrMembersInHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find([Header("X-Zip")] ZipCode zip);
//                                              ^^^ TR2021
}

public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record User(int Id, string Login);
