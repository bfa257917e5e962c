// A path has no members at all.
namespace Wrong.ZipCodeInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/zips/{zip}")]
    Task<User[]> Find(ZipCode zip);
//                            ^^^ TR2008
}

public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record User(int Id, string Login);
