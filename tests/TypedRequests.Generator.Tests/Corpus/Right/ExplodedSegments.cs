// One segment per item.
namespace Right.ExplodedSegments;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files{/parts*}")]
    Task<string> Load(string[] parts);
}
