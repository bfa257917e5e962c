// Not even a property-like one.
namespace Wrong.SynchronousMethodWithoutVerb;

[TypedClient("https://api.example.com")]
public interface IApi
{
    string Name();
//         ^^^^ TR1003
}
