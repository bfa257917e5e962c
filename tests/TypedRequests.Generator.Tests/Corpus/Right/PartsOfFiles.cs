// A list of files.
namespace Right.PartsOfFiles;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/upload")]
    Task Upload([Part("files")] IReadOnlyList<FilePart> files);
}
