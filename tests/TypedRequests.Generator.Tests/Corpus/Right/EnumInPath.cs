// By name.
namespace Right.EnumInPath;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/days/{day}")]
    Task<string> Load(DayOfWeek day);
}
