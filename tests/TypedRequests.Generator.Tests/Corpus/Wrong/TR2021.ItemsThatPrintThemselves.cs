// Items of a list are asked about as well.
namespace Wrong.ItemsThatPrintThemselves;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Form(Style = QueryStyle.Indexed)] ZipCode[] zips);
//                                                        ^^^^ TR2021
}

public readonly record struct ZipCode(ushort Value)
{
    public override string ToString() => Value.ToString("00000", System.Globalization.CultureInfo.InvariantCulture);
}
