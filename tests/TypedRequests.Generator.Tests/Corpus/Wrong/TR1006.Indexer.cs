// An indexer has no route.
namespace Wrong.Indexer;

[TypedClient("https://api.example.com")]
public interface IApi
{
    string this[int id] { get; }
//         ^^^^ TR1006
}
