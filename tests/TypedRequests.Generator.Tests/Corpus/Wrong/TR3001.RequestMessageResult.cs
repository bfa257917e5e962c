// Refit builds an HttpRequestMessage; here it is PreparedRequest.
namespace Wrong.RequestMessageResult;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<HttpRequestMessage> Build();
//  ^^^^^^^^^^^^^^^^^^^^^^^^ TR3001
}
