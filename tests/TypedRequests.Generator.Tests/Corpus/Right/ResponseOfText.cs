// Text and bytes with their headers.
namespace Right.ResponseOfText;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/photo")]
    Task<Response<string>> Text();

    [Get("/photo")]
    Response<string?> TextNow();

    [Get("/photo")]
    Task<Response<byte[]>> Bytes();

    [Get("/photo")]
    Task<Response<byte[]?>> BytesOrNull();
}
