// In a form too.
namespace Wrong.TextOrMembersInForm;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Form] ZipCode zip);
//                          ^^^ TR2021
}

public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}
