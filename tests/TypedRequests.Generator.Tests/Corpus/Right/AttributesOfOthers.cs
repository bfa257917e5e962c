// Other attributes change nothing.
namespace Right.AttributesOfOthers;

[System.ComponentModel.Description("An API")]
[TypedClient("https://api.example.com")]
public interface IApi
{
    [return: System.Diagnostics.CodeAnalysis.NotNull]
    [Get("/users/{id}")]
    Task<string> Load([System.ComponentModel.Description("Which")] int id);
}
