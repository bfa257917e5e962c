// A list of T is T.
namespace Wrong.GenericInACollection;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things")]
    Task<List<T>> Load<T>();
//  ^^^^^^^^^^^^^ TR3009
}
