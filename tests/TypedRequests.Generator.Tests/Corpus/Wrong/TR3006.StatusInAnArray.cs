// One of the numbers of an array.
namespace Wrong.StatusInAnArray;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}"), NullOn(statusCodes: new[] { 404, 700 })]
//                                                        ^^^ TR3006
    Task<string?> Load(int id);
}
