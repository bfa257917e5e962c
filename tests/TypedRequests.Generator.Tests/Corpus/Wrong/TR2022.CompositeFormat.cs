// string.Format has its braces; a format has none.
namespace Wrong.CompositeFormat;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> Find([Query(Format = "{0:D5}")] int id);
//                                    ^^^^^^^^ TR2022
}
