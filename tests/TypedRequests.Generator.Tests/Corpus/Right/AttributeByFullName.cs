// Written out and with an alias.
namespace Right.AttributeByFullName;

[global::TypedRequests.TypedClientAttribute("https://api.example.com")]
public interface IApi
{
    [global::TypedRequests.GetAttribute("/users/{id}")]
    Task<string> Load([global::TypedRequests.PathAttribute] int id);
}
