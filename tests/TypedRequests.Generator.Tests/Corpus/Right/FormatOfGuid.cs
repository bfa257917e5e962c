// Thirty-two digits.
namespace Right.FormatOfGuid;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x/{id}")]
    Task<string> Find([Path(Format = "N")] Guid id);
}
