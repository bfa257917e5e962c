// A tuple's names exist only for the compiler.
namespace Wrong.TupleResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/pairs")]
    Task<(int X, int Y)> Load();
//  ^^^^^^^^^^^^^^^^^^^^ TR3002
}
