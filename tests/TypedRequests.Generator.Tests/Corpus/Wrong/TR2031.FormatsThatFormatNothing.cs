// The class has no Format.
namespace Wrong.FormatsThatFormatNothing;

[TypedClient("https://api.example.com", TextFormats = typeof(Texts))]
//                                                    ^^^^^^^^^^^^^ TR2031
public interface IApi
{
    [Get("/users")]
    Task<User[]> List();
}

public static class Texts
{
    public static string Write(bool value) => value ? "1" : "0";
}

public sealed record User(int Id, string Login);
