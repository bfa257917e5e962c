// Each one after the first is shown.
namespace Wrong.ThreeVerbs;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [Head("/users")]
//   ^^^^^^^^^^^^^^ TR1004
    [Options("/users")]
//   ^^^^^^^^^^^^^^^^^ TR1004
    Task<Response> List();
}
