// System.Text.Json refuses it when the program runs.
using System.Text.Json.Serialization;

namespace Wrong.ExtensionDataOfAConstructor;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<User> Load();
}

public sealed record User(int Id, [property: JsonExtensionData] Dictionary<string, object>? More = null);
//                                           ^^^^^^^^^^^^^^^^^ TR3012
