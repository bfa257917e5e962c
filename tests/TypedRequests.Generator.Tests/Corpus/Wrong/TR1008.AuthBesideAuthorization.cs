// Two ways to say who calls.
namespace Wrong.AuthBesideAuthorization;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> Find([Header("Authorization")] string token, Auth auth);
//                                                                 ^^^^ TR1008
}
