// A model and a file are one multipart form.
namespace Right.ModelBesideFile;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/photos")]
    Task Add([Form] Photo photo, [Part] FilePart file, [Part] string tag);
}

public sealed record Photo(string Title, string[] Tags);
