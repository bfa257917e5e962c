// Items joined with commas, or a name for each.
namespace Right.CollectionInLiteralName;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users?ids[]={ids*}&in=a,{more*}")]
    Task<string> List(int[] ids, string[] more);
}
