// Refit's generated file does not compile.
namespace Wrong.Event;

[TypedClient("https://api.example.com")]
public interface IApi
{
    event EventHandler Changed;
//                     ^^^^^^^ TR1006
}
