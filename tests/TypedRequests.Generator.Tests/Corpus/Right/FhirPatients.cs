// FHIR: bundles of resources by type, contained ones, extensions in a tree, choices by name, conditional requests.
namespace Right.FhirPatients;

[TypedClient("https://fhir.example.org/r4")]
[Header("Accept", "application/fhir+json")]
public interface IFhir
{
    [Get("/Patient/{id}"), NullOn(404, 410), Error<OperationOutcome>(400, 422)]
    Task<Patient?> Load(string id, [Query("_elements", Style = QueryStyle.Csv)] string[]? elements = null, CancellationToken cancellationToken = default);

    [Get("/Patient")]
    Task<Bundle> Search([Query] PatientSearch search, [Query("_sort")] string? sort = null, [Query("_count")] int? count = null, CancellationToken cancellationToken = default);

    [Post("/Patient"), Idempotent(IdempotencyHeader = null)]
    Task<Response<Patient>> Create([Body(ContentType = "application/fhir+json")] Patient patient, [Header("If-None-Exist")] string? unless = null, CancellationToken cancellationToken = default);

    [Put("/Patient/{id}")]
    Task<Patient> Update(string id, [Body(ContentType = "application/fhir+json")] Patient patient, [Header("If-Match")] string? version = null, CancellationToken cancellationToken = default);

    [Post("/$validate")]
    Task<OperationOutcome> Validate([Body(ContentType = "application/fhir+json")] Resource resource, CancellationToken cancellationToken = default);
}

[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "resourceType")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Patient), "Patient")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Bundle), "Bundle")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(OperationOutcome), "OperationOutcome")]
public abstract record Resource
{
    public string? Id { get; init; }

    public IReadOnlyList<Extension>? Extension { get; init; }

    public IReadOnlyList<Resource>? Contained { get; init; }
}

public sealed record Patient : Resource
{
    public IReadOnlyList<HumanName> Name { get; init; } = [];

    public DateOnly? BirthDate { get; init; }

    public bool? DeceasedBoolean { get; init; }

    public DateTimeOffset? DeceasedDateTime { get; init; }
}

public sealed record HumanName(string? Use, string? Family, IReadOnlyList<string>? Given);

public sealed record Extension(Uri Url, string? ValueString, decimal? ValueDecimal, [property: System.Text.Json.Serialization.JsonPropertyName("extension")] IReadOnlyList<Extension>? Inner);

public sealed record Bundle(string Type, long? Total, IReadOnlyList<BundleLink>? Link, IReadOnlyList<BundleEntry>? Entry) : Resource;

public sealed record BundleLink(string Relation, Uri Url);

public sealed record BundleEntry(Uri? FullUrl, Resource? Resource);

public sealed record OperationOutcome(IReadOnlyList<OutcomeIssue> Issue) : Resource;

public sealed record OutcomeIssue(string Severity, string Code, string? Diagnostics);

public sealed class PatientSearch
{
    public string? Family { get; set; }

    [Name("birthdate")]
    public string? BirthDate { get; set; }

    [Name("general-practitioner:Practitioner.name")]
    public string? PractitionerName { get; set; }

    [Name("identifier")]
    public string[]? Identifiers { get; set; }
}
