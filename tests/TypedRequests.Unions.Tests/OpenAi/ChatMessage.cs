using System.Text.Json.Serialization;

namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>A message of a chat, told by its role, with the discriminator of System.Text.Json.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "role")]
[JsonDerivedType(typeof(System), "system"), JsonDerivedType(typeof(User), "user"), JsonDerivedType(typeof(Assistant), "assistant"), JsonDerivedType(typeof(Tool), "tool")]
public abstract record ChatMessage
{
    public sealed record System(string Content, string? Name = null) : ChatMessage;

    public sealed record User(MessageContent Content, string? Name = null) : ChatMessage;

    public sealed record Assistant(MessageContent? Content = null, IReadOnlyList<ToolCall>? ToolCalls = null) : ChatMessage;

    public sealed record Tool(string Content, string ToolCallId) : ChatMessage;
}
