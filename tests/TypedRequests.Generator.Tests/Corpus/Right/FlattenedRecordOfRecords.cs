// Two levels.
namespace Right.FlattenedRecordOfRecords;

public sealed record Filter(string? Name, Range? Range);
public sealed record Range(int? From, int? To);

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(Filter filter);
}
