// What formats itself needs no word.
namespace Right.FormattableType;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/zips/{zip}")]
    Task<string> Load(Zip zip, Zip[] more);
}

public readonly struct Zip(int value) : IFormattable
{
    public int Value { get; } = value;

    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);
}
