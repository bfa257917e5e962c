// A file's name and type.
namespace Right.PartDetails;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/upload")]
    Task Upload([Part("file", FileName = "a.csv", ContentType = "text/csv")] Stream file);
}
