// Built, not sent.
namespace Right.PreparedResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/x")]
    PreparedRequest Prepare(int page);
}
