// There is nothing to compress.
namespace Wrong.CompressNothing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Delete("/users/{id}")]
    [Compress("br")]
//   ^^^^^^^^^^^^^^ TR2029
    Task Remove(int id);
}

public sealed record User(int Id, string Login);
