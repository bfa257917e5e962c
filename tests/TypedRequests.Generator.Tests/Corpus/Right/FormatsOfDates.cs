// Formats of dates.
namespace Right.FormatsOfDates;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Query(Format = "yyyy-MM-dd")] DateTime a, [Query(Format = "O")] DateTimeOffset b, [Query(Format = "yyyyMM")] DateOnly c, [Query(Format = "hh\\:mm")] TimeSpan d);
}
