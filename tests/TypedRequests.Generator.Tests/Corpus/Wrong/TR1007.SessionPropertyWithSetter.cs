// The session is read, not replaced.
namespace Wrong.SessionPropertyWithSetter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    Session Session { get; set; }
//          ^^^^^^^ TR1007
}
