// A file of the disk, by attribute or by its type.
namespace Right.FileInfoPart;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/photos")]
    Task Add(FileInfo photo, [Part("more")] FileInfo[] more);

    [Put("/photo")]
    Task Put([Body(ContentType = "image/png")] FileInfo photo);
}
