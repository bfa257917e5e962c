// Color Color.
namespace Right.ParameterNamedLikeItsType;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find(DayOfWeek DayOfWeek, Guid Guid);
}
