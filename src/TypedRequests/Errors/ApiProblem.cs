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

    internal static ApiProblem? From(Response response)
    {
        try
        {
            return response.Json() is JsonObject document ? new(document, new((int)response.StatusCode, response.ReasonPhrase)) : null;
        }
        catch (ResponseFormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private readonly record struct HttpProblemDefaults(int Status, string? Title);
}
