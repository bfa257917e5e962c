using System.Text.Json;

namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>What a response consists of. The API adds kinds from time to time, and they are kept.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
public abstract record OutputItem
{
    public sealed record Message(string Id, string Status, IReadOnlyList<OutputContent> Content) : OutputItem
    {
        [JsonConst] public const string Type = "message";
        [JsonConst] public const string Role = "assistant";
    }

    public sealed record FunctionCall(string CallId, string Name, string Arguments, string? Id = null) : OutputItem
    {
        [JsonConst] public const string Type = "function_call";
    }

    public sealed record WebSearchCall(string Id, string Status) : OutputItem
    {
        [JsonConst] public const string Type = "web_search_call";
    }

    [JsonFallback]
    public sealed record Other(JsonElement Value) : OutputItem;
}
