// Standard and custom formats.
namespace Right.FormatsOfNumbers;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<string> Find([Query(Format = "D3")] int a, [Query(Format = "0.00")] decimal b, [Query(Format = "x")] byte c);
}
