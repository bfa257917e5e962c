// Slack: every answer is 200 with an ok, blocks of several kinds, cursors in the metadata, files by an address of the answer.
namespace Right.SlackMessages;

[TypedClient("https://slack.com/api", Naming = JsonNaming.SnakeCaseLower)]
public interface ISlack
{
    [Post("/chat.postMessage")]
    Task<Posted> PostMessage(Message message, CancellationToken cancellationToken = default);

    [Get("/conversations.history"), Paged(Items = "messages", Next = "response_metadata.next_cursor", Parameter = "cursor")]
    Paged<HistoryItem> History([Query] string channel, [Query] string? cursor = null, [Query] decimal? oldest = null, [Query] int limit = 200);

    [Get]
    Task<Stream> Download([RequestUrl] Uri privateUrl, CancellationToken cancellationToken = default);

    [Post("/files.upload")]
    Task<Posted> Upload([Part("file", FileName = "log.txt")] Stream content, [Part] string channels, [Part("initial_comment")] string? comment = null, CancellationToken cancellationToken = default);
}

public sealed record Message(string Channel, string? Text, IReadOnlyList<Block>? Blocks = null, string? ThreadTs = null);

[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(SectionBlock), "section")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(DividerBlock), "divider")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(ActionsBlock), "actions")]
public abstract record Block(string? BlockId = null);

public sealed record SectionBlock(TextObject Text, IReadOnlyList<TextObject>? Fields = null) : Block;

public sealed record DividerBlock : Block;

public sealed record ActionsBlock(IReadOnlyList<Button> Elements) : Block;

public sealed record Button(string ActionId, TextObject Text, string? Value);

public sealed record TextObject(string Type, string Text, bool? Emoji = null);

public sealed record Posted(bool Ok, string? Error, string? Ts, string? Channel);

public sealed record HistoryItem(string Type, string? User, string Text, string Ts, IReadOnlyList<Reaction>? Reactions);

public sealed record Reaction(string Name, int Count, IReadOnlyList<string> Users);
