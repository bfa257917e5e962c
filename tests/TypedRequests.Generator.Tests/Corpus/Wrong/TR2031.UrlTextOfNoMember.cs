// No such member.
namespace Wrong.UrlTextOfNoMember;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> Load([UrlText("Id")] ZipCode zip, int id);
//                           ^^^^ TR2031
}

public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record User(int Id, string Login);
