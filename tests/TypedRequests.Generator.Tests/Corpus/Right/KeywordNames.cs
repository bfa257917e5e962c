// Keywords everywhere: interface, method, parameters, placeholder.
namespace Right.KeywordNames;

[TypedClient("https://api.example.com")]
public interface @class
{
    [Get("/things/{event}")]
    Task<string> @return(string @event, string @new, CancellationToken @default = default);
}
