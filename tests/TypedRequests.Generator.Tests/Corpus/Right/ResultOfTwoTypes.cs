// A value or an error.
namespace Right.ResultOfTwoTypes;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<ApiResult<User, string>> Find();
}

public sealed record User(int Id, string Login);
