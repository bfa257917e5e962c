// No result to be null.
namespace Wrong.NullOnNothing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Delete("/users/{id}")]
    [NullOn(404)]
//   ^^^^^^^^^^^ TR3005
    Task Remove(int id);
}
