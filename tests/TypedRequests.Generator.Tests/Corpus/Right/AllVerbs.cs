// Every verb with nothing but a response.
namespace Right.AllVerbs;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    Task<Response> G();

    [Post("/x")]
    Task<Response> Po();

    [Put("/x")]
    Task<Response> Pu();

    [Patch("/x")]
    Task<Response> Pa();

    [Delete("/x")]
    Task<Response> D();

    [Head("/x")]
    Task<Response> H();

    [Options("/x")]
    Task<Response> O();

    [HttpMethod("REPORT", "/x")]
    Task<Response> R();
}
