namespace TypedRequests;

/// <summary>A stored response that has answered a request which says nothing of caches itself.</summary>
/// <param name="Stored">The response; null when none has.</param>
/// <param name="Until">When it stops to be fresh.</param>
internal readonly record struct FreshAnswer(StoredResponse? Stored, DateTimeOffset Until);
