// Text around it.
namespace Wrong.PlaceholderInMixedSegment;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/reports/{year}-{month}.csv")]
//                  ^^^^ TR2001
    Task<string> Report(int month);
}
