// Properties are a part of the base address.
namespace Right.VersionedBase;

[TypedClient("https://{region}.example.com/v{version}/api")]
public interface IApi
{
    [Path]
    string Region { get; set; }

    [Path("version")]
    int ApiVersion { get; set; }

    [Get("/users/{id}")]
    Task<string> Load(int id);
}
