using System.Text.Json;

namespace TypedRequests.Unions.Tests.Docs;

/// <summary>docs/unions.md: with a case for what comes later.</summary>
[JsonRecord]
[JsonUnion]
public abstract record Notice
{
    public sealed record Alarm(string Reason) : Notice
    {
        [JsonConst] public const string Type = "alarm";
    }

    [JsonFallback] public sealed record Other(JsonElement Value) : Notice;
}
