// Unusual and legal.
namespace Right.BodyOnDelete;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Delete("/users")]
    Task Remove([Body] int[] ids);
}
