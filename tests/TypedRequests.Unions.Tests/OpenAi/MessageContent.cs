namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>What a user says: text, or a list of parts. Told by the kind of the value.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
public abstract record MessageContent
{
    public sealed record Text(string Value) : MessageContent;

    public sealed record Parts(IReadOnlyList<ContentPart> Value) : MessageContent;
}
