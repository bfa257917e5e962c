// CS0535 in a generated file elsewhere.
namespace Wrong.StaticAbstractMethod;

[TypedClient("https://api.example.com")]
public interface IApi
{
    static abstract int Count();
//                      ^^^^^ TR1006
}
