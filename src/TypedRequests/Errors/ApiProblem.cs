using System.Text.Json.Nodes;

namespace TypedRequests;

/// <summary>A machine-readable error (RFC 9457). Members of the wrong type are ignored, as the RFC says.</summary>
public sealed class ApiProblem
{
    private ApiProblem(JsonObject document, HttpProblemDefaults defaults)
    {
        Type = Text(document["type"]) ?? "about:blank";
        Title = Text(document["title"]) ?? defaults.Title;
        Status = document["status"] is JsonValue status && status.TryGetValue(out int code) ? code : defaults.Status;
        (Detail, Instance, Document) = (Text(document["detail"]), Text(document["instance"]), document);
    }

    private static readonly string[] s_members = ["type", "title", "status", "detail", "instance"];

    private Dictionary<string, JsonNode?>? _extensions;
    private IReadOnlyDictionary<string, IReadOnlyList<string>>? _errors;

    /// <summary>What kind of problem it is, as a URI reference.</summary>
    /// <value><c>about:blank</c> when the document names none.</value>
    public string Type { get; }

    /// <summary>A short summary of the kind of problem; the status's reason when the document has none.</summary>
    public string? Title { get; }

    /// <summary>The status that the document names; the response's own when it names none.</summary>
    public int Status { get; }

    /// <summary>What happened this time.</summary>
    public string? Detail { get; }

    /// <summary>Which occurrence this is, as a URI reference.</summary>
    public string? Instance { get; }

    /// <summary>The whole document, extension members included.</summary>
    public JsonObject Document { get; }

    /// <summary>The members that the RFC does not name.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Extensions => _extensions ??= Document.Where(static member => !s_members.Contains(member.Key)).ToDictionary(StringComparer.Ordinal);

    /// <summary>What is wrong with each member of what was sent, out of the extension <c>errors</c>; empty when there is none.</summary>
    /// <remarks>
    /// Read are the object of ASP.NET Core, names to messages, and the list of the RFC's own example, whose entries name a <c>pointer</c>, <c>field</c>, <c>name</c>, <c>parameter</c> or <c>path</c>
    /// and have a <c>detail</c>, <c>message</c> or <c>reason</c>. A message that names no member stands under the empty name.
    /// </remarks>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors => _errors ??= ProblemErrors.Read(Document["errors"]);

    internal static ApiProblem? From(Response response)
    {
        try
        {
            return response.Json() is JsonObject document && IsProblem(document, ContentTypes.Of(response.Headers)) ? new(document, new((int)response.StatusCode, response.ReasonPhrase)) : null;
        }
        catch (ResponseFormatException)
        {
            return null;
        }
    }

    /// <summary>By its media type or, of a server that calls it plain JSON, by its looks: any JSON object with a title is none yet.</summary>
    private static bool IsProblem(JsonObject document, string? contentType)
    {
        if (ContentTypes.MediaType(contentType).Equals("application/problem+json", StringComparison.OrdinalIgnoreCase)) return true;
        var texts = s_members.Count(name => name != "status" && Text(document[name]) is not null);
        var hasStatus = document["status"] is JsonValue status && status.TryGetValue(out int _);
        return (Text(document["type"]) ?? Text(document["title"])) is not null && texts + (hasStatus ? 1 : 0) >= 2;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private readonly record struct HttpProblemDefaults(int Status, string? Title);
}
