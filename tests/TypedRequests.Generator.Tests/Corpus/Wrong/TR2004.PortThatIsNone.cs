// Ports are of sixteen bits.
namespace Wrong.PortThatIsNone;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("https://api.example.com:99999/users")]
//                                ^^^^^ TR2004
    Task<string> Find();
}
