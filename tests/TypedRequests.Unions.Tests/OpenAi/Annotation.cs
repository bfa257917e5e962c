namespace TypedRequests.Unions.Tests.OpenAi;

/// <summary>Where a text has something from.</summary>
[JsonUnion]
public abstract record Annotation
{
    public sealed record FileCitation(string FileId, int Index, string Filename) : Annotation
    {
        [JsonConst] public const string Type = "file_citation";
    }

    public sealed record UrlCitation(Uri Url, int StartIndex, int EndIndex, string Title) : Annotation
    {
        [JsonConst] public const string Type = "url_citation";
    }
}
