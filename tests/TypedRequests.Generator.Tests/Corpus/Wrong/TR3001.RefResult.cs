// By reference to what?
namespace Wrong.RefResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    ref int Load();
//  ^^^^^^^ TR3001
}
