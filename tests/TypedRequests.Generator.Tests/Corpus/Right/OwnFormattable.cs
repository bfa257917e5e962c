// One's own scalar by IFormattable.
namespace Right.OwnFormattable;

public readonly struct Money(decimal amount) : IFormattable
{
    public string ToString(string? format, IFormatProvider? provider) => amount.ToString(format, provider);
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/prices/{max}")]
    Task<string> Find(Money max, Money? min = null);
}
