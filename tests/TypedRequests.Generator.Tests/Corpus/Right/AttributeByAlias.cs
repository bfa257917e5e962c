// Through a using alias.
using Client = TypedRequests.TypedClientAttribute;
using Fetch = TypedRequests.GetAttribute;

namespace Right.AttributeByAlias;

[Client("https://api.example.com")]
public interface IApi
{
    [Fetch("/users/{id}")]
    Task<string> Load(int id);
}
