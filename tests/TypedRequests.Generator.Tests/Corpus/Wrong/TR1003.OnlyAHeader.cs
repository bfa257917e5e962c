// A header alone makes no request.
namespace Wrong.OnlyAHeader;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("Accept", "text/plain")]
    Task<string> Load();
//               ^^^^ TR1003
}
