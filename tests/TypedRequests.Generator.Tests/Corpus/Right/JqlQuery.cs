// Quotation marks belong to the query language.
namespace Right.JqlQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/search?jql=project = \"{key}\" order by created{&start}")]
    Task<string> Search(string key, int? start = null);
}
