// find and Find.
namespace Right.OnlyCaseDiffersBetweenMethods;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find();

    [Get("/y")]
    Task<string> find();
}
