using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.Samples;

/// <summary>JSON objects in requests.</summary>
internal static class RequestBody
{
    /// <summary>The body's object; null after a 400 has been sent because it holds none.</summary>
    public static async Task<JsonObject?> ReadAsync(HttpContext context)
    {
        try
        {
            if (await JsonNode.ParseAsync(context.Request.Body) is JsonObject body) return body;
            await GitHubReply.Problem(context, 400, "Body should be a JSON object");
        }
        catch (JsonException)
        {
            await GitHubReply.Problem(context, 400, "Problems parsing JSON");
        }

        return null;
    }

    public static string? Text(this JsonObject body, string name) => body[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
