// A property stands in several places too.
namespace Right.PropertyInPathAndQuery;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Path("tenant")]
    string Tenant { get; set; }

    [Get("/{tenant}/users?owner={tenant}")]
    Task<string> List();
}
