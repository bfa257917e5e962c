// A property fills placeholders of its own name, not of its header's.
namespace Wrong.PlaceholderOfAnotherProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("tenant-id")]
    string Customer { get; set; }

    [Get("/{tenant-id}/users")]
//          ^^^^^^^^^ TR2001
    Task<User[]> All();
}

public sealed record User(int Id, string Login);
