// It vanishes with its slash.
namespace Right.OptionalSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files{/page}")]
    Task<string> Load(int? page = null);
}
