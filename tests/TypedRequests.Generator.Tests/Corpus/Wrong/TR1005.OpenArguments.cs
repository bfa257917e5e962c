// As printf has them.
namespace Wrong.OpenArguments;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/log")]
    Task<string> Log(__arglist);
//               ^^^ TR1005
}
