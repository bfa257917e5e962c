// Two levels down.
namespace Wrong.TextOrMembersInAMember;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User[]> Find(Filter filter);
//                           ^^^^^^ TR2021
}

public sealed record Filter(string Name, ZipCode Zip);

public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record User(int Id, string Login);
