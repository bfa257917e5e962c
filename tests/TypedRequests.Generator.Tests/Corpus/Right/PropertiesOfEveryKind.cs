// Values set once.
namespace Right.PropertiesOfEveryKind;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }

    [Query("v")]
    int? Version { get; set; }

    [Path("region")]
    string Region { get; set; }

    [RequestProperty("trace")]
    object? Trace { get; set; }

    Session Session { get; }

    [Get("/{region}/users")]
    Task<string> List();
}
