// Nothing to send. Refit sends the base address.
namespace Wrong.NullRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get(null!)]
//       ^^^^^ TR2003
    Task<string> Load();
}
