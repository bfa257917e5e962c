// The type says that it has one text.
namespace Right.TextOfAType;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/zips/{zip}")]
    Task<string> Load(ZipCode zip, ZipCode? other, [Header("X-Zip")] ZipCode header, [Cookie("zip")] ZipCode cookie, ZipCode[] more, Dictionary<string, ZipCode> map);
}

[UrlText]
public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}
