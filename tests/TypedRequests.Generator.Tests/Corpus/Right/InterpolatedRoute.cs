// An interpolated constant.
namespace Right.InterpolatedRoute;

public static class Routes
{
    public const string Users = "/users";
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get($"{Routes.Users}/{{id}}")]
    Task<string> Load(int id);
}
