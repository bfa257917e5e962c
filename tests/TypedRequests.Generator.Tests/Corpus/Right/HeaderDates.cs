// Dates as the header has them.
namespace Right.HeaderDates;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> List([Header("If-Modified-Since")] DateTimeOffset? since, [Header("Sunset")] DateOnly sunset, [Header("If-Range", Format = "yyyy")] DateTime range);
}
