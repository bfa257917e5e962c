// With text around.
namespace Right.TwoPlaceholdersInOneSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/reports/{year}-{month}.{format}")]
    Task<string> Report(int year, int month, string format);
}
