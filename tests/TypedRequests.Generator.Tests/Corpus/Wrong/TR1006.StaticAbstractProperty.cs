// The same for a property.
namespace Wrong.StaticAbstractProperty;

[TypedClient("https://api.example.com")]
public interface IApi
{
    static abstract string Name { get; }
//                         ^^^^ TR1006
}
