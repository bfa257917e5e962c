// nameof is constant.
namespace Right.RouteOfNameof;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/" + nameof(Users))]
    Task<string> Users();
}
