// Text is a field, and a FilePart has its own name.
namespace Wrong.FileNameOfText;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Part(FileName = "a.txt")] string name, [Part(ContentType = "text/csv")] FilePart file);
//                            ^^^^^^^ TR2029
//                                                                       ^^^^^^^^^^ TR2029
}

public sealed record User(int Id);
