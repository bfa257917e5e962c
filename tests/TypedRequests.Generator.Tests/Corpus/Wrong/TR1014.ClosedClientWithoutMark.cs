// Nothing marks it.
[assembly: ClosedClient(typeof(Wrong.ClosedClientWithoutMark.IRepository<int>))]
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR1014

namespace Wrong.ClosedClientWithoutMark;

public interface IRepository<T>
{
    [Delete("/things/{id}")]
    Task Remove(int id);
}
