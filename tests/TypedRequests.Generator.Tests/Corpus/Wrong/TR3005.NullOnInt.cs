// Value types too.
namespace Wrong.NullOnInt;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/count")]
    [NullOn(404)]
//   ^^^^^^^^^^^ TR3005
    Task<int> Count();
}
