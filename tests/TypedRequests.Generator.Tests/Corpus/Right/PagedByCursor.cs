// Items, next and a cursor.
namespace Right.PagedByCursor;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/search{?q,cursor}")]
    [Paged(Items = "hits", Next = "meta.next", Parameter = "cursor")]
    Paged<User> Search(string q, string? cursor = null);
}

public sealed record User(int Id, string Login);
