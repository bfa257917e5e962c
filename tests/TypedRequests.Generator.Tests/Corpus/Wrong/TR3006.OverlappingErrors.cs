// 422 is described by both.
namespace Wrong.OverlappingErrors;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users"), Error<A>(422), Error<B>(409, 422)]
//                                               ^^^ TR3006
    Task<string> Find();
}

public sealed record A(string X);

public sealed record B(string X);
