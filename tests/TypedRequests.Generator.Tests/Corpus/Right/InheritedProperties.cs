// Properties from the base.
namespace Right.InheritedProperties;

public interface ITenant
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }
}

[TypedClient("https://api.example.com")]
public interface IApi : ITenant
{
    [Get("/users")]
    Task<string> List();
}
