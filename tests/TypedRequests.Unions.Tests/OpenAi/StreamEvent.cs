namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>The data of a server-sent event.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
public abstract record StreamEvent
{
    public sealed record Created(StreamedResponse Response) : StreamEvent
    {
        [JsonConst] public const string Type = "response.created";
    }

    public sealed record TextDelta(string ItemId, int OutputIndex, string Delta) : StreamEvent
    {
        [JsonConst] public const string Type = "response.output_text.delta";
    }

    public sealed record ItemDone(int OutputIndex, OutputItem Item) : StreamEvent
    {
        [JsonConst] public const string Type = "response.output_item.done";
    }

    public sealed record Completed(StreamedResponse Response) : StreamEvent
    {
        [JsonConst] public const string Type = "response.completed";
    }

    public sealed record Failure(string? Code, string Message) : StreamEvent
    {
        [JsonConst] public const string Type = "error";
    }

    public sealed record StreamedResponse(string Id, IReadOnlyList<OutputItem> Output);
}
