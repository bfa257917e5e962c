// params of C#.
namespace Right.ParamsArray;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(params int[] ids);
}
