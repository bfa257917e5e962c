// Or the file is a member of the model.
namespace Right.ModelWithFiles;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/photos")]
    Task Add([Form] Photo photo);
}

public sealed record Photo(string Title, FilePart File, FilePart[] More, FileInfo? Disk);
