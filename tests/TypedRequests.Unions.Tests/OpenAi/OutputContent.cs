namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>What a model says, or that it will not.</summary>
[JsonUnion]
public abstract record OutputContent
{
    public sealed record OutputText(string Text, IReadOnlyList<Annotation> Annotations) : OutputContent
    {
        [JsonConst] public const string Type = "output_text";
    }

    public sealed record RefusalContent(string Refusal) : OutputContent
    {
        [JsonConst] public const string Type = "refusal";
    }
}
