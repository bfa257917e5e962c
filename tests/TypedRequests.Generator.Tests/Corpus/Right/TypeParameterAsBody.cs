// A value of any type is a body.
namespace Right.TypeParameterAsBody;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add<T>(T user);
}
