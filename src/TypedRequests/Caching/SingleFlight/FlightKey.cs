namespace TypedRequests;

/// <summary>Which calls are equal: their URL, whose they are, and what they accept. A response that differs by more is not found by those who have waited.</summary>
internal readonly record struct FlightKey(CacheKey Key, string? Credentials, string? Accept, string? AcceptLanguage, string? AcceptEncoding);
