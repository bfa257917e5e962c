// RFC 9110 forbids a TRACE request its content.
namespace Wrong.BodyOnTrace;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [HttpMethod("TRACE", "/users")]
    Task<string> Find([Body] string text);
//                                  ^^^^ TR2007
}
