// Kubernetes: a selector in the query, a watch as lines, patches of several media types, a log as a stream, quantities as text.
namespace Right.KubernetesPods;

[TypedClient]
public interface IPods
{
    [Get("/api/v1/namespaces/{ns}/pods")]
    Task<List<Pod>> Find(string ns, [Query("labelSelector")] string? labels = null, [Query("fieldSelector")] string? fields = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/namespaces/{ns}/pods?watch=true&allowWatchBookmarks=true")]
    IAsyncEnumerable<WatchEvent> Watch(string ns, [Query] string resourceVersion, [Query] int? timeoutSeconds = null, CancellationToken cancellationToken = default);

    [Patch("/api/v1/namespaces/{ns}/pods/{name}{?fieldManager,force}")]
    Task<Pod> Apply(string ns, string name, [Body(ContentType = "application/apply-patch+json")] Pod pod, string fieldManager, bool? force = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/namespaces/{ns}/pods/{name}/log")]
    Task<Stream> Log(string ns, string name, [Query] string? container = null, [Query] bool follow = false, [Query] int? tailLines = null, CancellationToken cancellationToken = default);

    [Delete("/api/v1/namespaces/{ns}/pods/{name}"), NullOn(404)]
    Task<Status?> Remove(string ns, string name, [Body] DeleteOptions? options = null, CancellationToken cancellationToken = default);
}

public sealed record Pod(string ApiVersion, string Kind, ObjectMeta Metadata, PodSpec? Spec, PodStatus? Status);

public sealed record ObjectMeta(string? Name, string? Namespace, string? ResourceVersion, Dictionary<string, string>? Labels, Dictionary<string, string>? Annotations, DateTimeOffset? CreationTimestamp);

public sealed record PodSpec(IReadOnlyList<Container> Containers, string? NodeName, long? TerminationGracePeriodSeconds);

public sealed record Container(string Name, string Image, IReadOnlyList<EnvVar>? Env, Resources? Resources);

public sealed record EnvVar(string Name, string? Value, System.Text.Json.JsonElement? ValueFrom);

public sealed record Resources(Dictionary<string, string>? Limits, Dictionary<string, string>? Requests);

public sealed record PodStatus(string? Phase, IReadOnlyList<Condition>? Conditions, string? PodIP);

public sealed record Condition(string Type, string Status, DateTimeOffset? LastTransitionTime);

public sealed record WatchEvent(string Type, Pod Object);

public sealed record DeleteOptions(long? GracePeriodSeconds, string? PropagationPolicy);

public sealed record Status(string? Message, string? Reason, int? Code);
