// A property that is sent as a header fills placeholders of its name besides; a parameter of that name goes before it.
namespace Right.HeaderPropertyInRoute;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Header("X-Tenant")]
    string Tenant { get; set; }

    [Query("v")]
    string Version { get; set; }

    [Header("X-Trace")]
    string? Trace { get; set; }

    [Get("/{tenant}/users")]
    Task<string[]> All();

    [Get("/{tenant}/users/{version}?in={tenant}")]
    Task<string[]> Versioned();

    [Get("/{tenant}/others")]
    Task<string[]> Others(string tenant);

    [Get("/traces/{trace}")]
    Task<string> Traced([Path("trace")] string id);
}
