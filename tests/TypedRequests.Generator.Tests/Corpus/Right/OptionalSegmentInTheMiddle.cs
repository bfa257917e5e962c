// And what follows moves up.
namespace Right.OptionalSegmentInTheMiddle;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/files{/version}/raw")]
    Task<string> Load(string? version);
}
