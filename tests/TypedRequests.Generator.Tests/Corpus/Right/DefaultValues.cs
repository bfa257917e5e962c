// Awkward defaults.
namespace Right.DefaultValues;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(string a = "a\"b\\c\n\u2028", double b = double.NaN, float c = float.NegativeInfinity, char d = '\'', decimal e = 1.5m, long f = long.MinValue, DayOfWeek g = (DayOfWeek)9, bool h = true);
}
