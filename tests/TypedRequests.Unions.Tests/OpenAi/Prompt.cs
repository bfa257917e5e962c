namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>What is completed or embedded: text, texts, tokens, or lists of tokens. Arrays are told by their first item.</summary>
[JsonRecord, JsonUnion]
public abstract record Prompt
{
    public sealed record Text(string Value) : Prompt;

    public sealed record Texts(IReadOnlyList<string> Value) : Prompt;

    public sealed record Tokens(IReadOnlyList<int> Value) : Prompt;

    public sealed record TokenLists(IReadOnlyList<IReadOnlyList<int>> Value) : Prompt;
}
