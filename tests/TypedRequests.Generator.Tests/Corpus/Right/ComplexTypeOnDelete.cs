// Without an attribute it is a query.
namespace Right.ComplexTypeOnDelete;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Delete("/users")]
    Task Remove(User filter);
}

public sealed record User(int Id, string Login);
