using System.Text.Json.Serialization;

namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>A transcription in one of three forms, which have no type member: the names that must be there tell them.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower), JsonUnion]
public abstract record Transcription(string Text)
{
    public sealed record Plain(string Text, Spent? Usage = null) : Transcription(Text);

    public sealed record Verbose(string Text, string Language, double Duration, IReadOnlyList<Word>? Words = null) : Transcription(Text);

    public sealed record Diarized(string Text, double Duration, IReadOnlyList<Segment> Segments, string Task = "transcribe") : Transcription(Text);

    public sealed record Word([property: JsonPropertyName("word")] string Spoken, double Start, double End);

    public sealed record Segment(string Id, string Speaker, string Text, double Start, double End);

    [JsonUnion]
    public abstract record Spent
    {
        public sealed record Tokens(int InputTokens, int OutputTokens, int TotalTokens) : Spent
        {
            [JsonConst] public const string Type = "tokens";
        }

        public sealed record Duration(double Seconds) : Spent
        {
            [JsonConst] public const string Type = "duration";
        }
    }
}
