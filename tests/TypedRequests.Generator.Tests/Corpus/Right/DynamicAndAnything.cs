// Values that nobody declares: dynamic and object beside each other.
namespace Right.DynamicAndAnything;

[TypedClient("https://api.example.com")]
public interface IAnything
{
    [RequestProperty("tenant")]
    dynamic? Tenant { get; set; }

    [Post("/documents")]
    Task<dynamic> Add([Body] dynamic document, CancellationToken cancellationToken = default);

    [Get("/documents/{id}")]
    Task<Envelope> Load(int id, [RequestProperty] dynamic? trace = null, CancellationToken cancellationToken = default);

    [Put("/documents/{id}")]
    Task Put(int id, [Part] dynamic metadata, [Part] FilePart content, CancellationToken cancellationToken = default);
}

public sealed record Envelope(int Id, dynamic? Content, List<object?> Rest);
