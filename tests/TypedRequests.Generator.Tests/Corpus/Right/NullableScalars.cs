// Nullable ones.
namespace Right.NullableScalars;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(bool? a, int? b, Guid? c, DateTimeOffset? d, DayOfWeek? e, string? f);
}
