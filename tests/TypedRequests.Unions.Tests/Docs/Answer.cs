namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: a union that nobody else can derive from.</summary>
[JsonRecord]
[JsonUnion]
public abstract record Answer
{
    private Answer() { }

    public sealed record Text(string Value) : Answer;
    public sealed record Number(double Value) : Answer;
}
