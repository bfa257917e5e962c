// Every supported result.
namespace Right.ReturnTypes;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/1")]
    Task A();

    [Get("/2")]
    Task<User> B();

    [Get("/3")]
    ValueTask C();

    [Get("/4")]
    ValueTask<User> D();

    [Get("/5")]
    Task<string> E();

    [Get("/6")]
    Task<byte[]> F();

    [Get("/7")]
    Task<Stream> G();

    [Get("/8")]
    Task<Response> H();

    [Get("/9")]
    Task<Response<User>> I();

    [Get("/10")]
    Task<HttpResponseMessage> J();

    [Get("/11")]
    Paged<User> K();

    [Get("/12")]
    IAsyncEnumerable<User> L();

    [Get("/13")]
    Task<System.Text.Json.Nodes.JsonNode> M();

    [Get("/14")]
    Task<System.Text.Json.JsonElement> N();
}

public sealed record User(int Id, string Login);
