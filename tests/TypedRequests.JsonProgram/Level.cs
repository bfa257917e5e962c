namespace TypedRequests.JsonProgram;

/// <summary>An enum with a fallback.</summary>
public enum Level
{
    [JsonFallback] Unknown,
    Low,
    VeryHigh,
}
