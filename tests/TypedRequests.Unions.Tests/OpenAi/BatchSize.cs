namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>A number, or the word that leaves it to the server.</summary>
[JsonRecord, JsonUnion]
public abstract record BatchSize
{
    public sealed record Auto : BatchSize
    {
        [JsonConst] public const string Value = "auto";
    }

    public sealed record Of(int Value) : BatchSize;
}
