// Found from the signature, named by path.
namespace Wrong.DelegateFourLevelsDown;

public sealed record A(B B);
public sealed record B(List<C> Cs);
public sealed record C(Dictionary<string, D> Ds);
public sealed record D(Func<int> Bad);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<A> Load(int id);
//  ^^^^^^^ TR3002
}
