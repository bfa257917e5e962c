// No body, no coding.
namespace Wrong.ContentEncodingOnDelete;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Delete("/users/{id}")]
    [Header("Content-Encoding", "gzip")]
//          ^^^^^^^^^^^^^^^^^^ TR2014
    Task Remove(int id);
}
