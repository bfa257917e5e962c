// Information: no client exists until something closes it.
namespace Wrong.OpenGenericThatNothingCloses;

[TypedClient("https://api.example.com")]
public interface IRepository<T>
//               ^^^^^^^^^^^ TR1002
{
    [Delete("/things/{id}")]
    Task Remove(int id);
}
