// The type arguments were forgotten.
[assembly: ClosedClient(typeof(Wrong.ClosedClientOfAnOpenInterface.IRepository<>))]
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR1014

namespace Wrong.ClosedClientOfAnOpenInterface;

[TypedClient("https://api.example.com")]
public interface IRepository<T>
{
    [Delete("/things/{id}")]
    Task Remove(int id);
}
