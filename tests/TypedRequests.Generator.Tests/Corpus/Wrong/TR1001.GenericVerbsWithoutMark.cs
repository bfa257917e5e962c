// A generic interface that nothing closes and nothing marks.
namespace Wrong.GenericVerbsWithoutMark;

public interface IRepository<T>
//               ^^^^^^^^^^^ TR1001
{
    [Delete("/things/{id}")]
    Task Remove(int id);
}
