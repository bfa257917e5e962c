namespace TypedRequests.Unions.Tests.Clients;

/// <summary>An error that is a word, or an object with a code.</summary>
[JsonUnion]
public abstract record Refusal
{
    public sealed record Word(string Value) : Refusal;

    public sealed record Coded(int Code, string Message) : Refusal;
}
