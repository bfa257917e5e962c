namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: constants without a union.</summary>
[JsonRecord]
public sealed record Event(string Name)
{
    [JsonConst] public const string Kind = "event";
    [JsonConst(2)] public int Version => 2;
}
