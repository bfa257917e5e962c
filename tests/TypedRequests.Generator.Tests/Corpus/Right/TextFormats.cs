// The client formats types as its server wants them.
namespace Right.TextFormats;

[TypedClient("https://api.example.com", TextFormats = typeof(ShopTexts))]
public interface IApi
{
    [Get("/users/{active}")]
    Task<string> Load(bool active, bool[] flags, TimeSpan? wait = null);
}

public static class ShopTexts
{
    public static string Format(bool value) => value ? "1" : "0";

    public static string? Format(TimeSpan value) => value.Ticks == 0 ? null : "PT1S";
}
