// So are pages.
namespace Wrong.TaskOfPages;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<Paged<User>> Load();
//  ^^^^^^^^^^^^^^^^^ TR3001
}

public sealed record User(int Id, string Login);
