namespace TypedRequests;

/// <summary>What a permit is for.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Url">The URL as it is sent.</param>
/// <param name="Rules">What the method and its interface declare; null if they declare nothing.</param>
internal readonly record struct LimitRequest(string Method, string Url, DeclaredLimits? Rules);
