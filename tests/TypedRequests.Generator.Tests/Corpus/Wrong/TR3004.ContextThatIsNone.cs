// Any class is not a context.
namespace Wrong.ContextThatIsNone;

[TypedClient("https://api.example.com", JsonContext = typeof(User))]
//                                                    ^^^^^^^^^^^^ TR3004
public interface IApi
{
    [Get("/users/{id}")]
    Task<User> Load(int id);
}

public sealed record User(int Id, string Login);
