namespace TypedRequests;

/// <summary>The leave to send one request. Its holder reports the result of the request, once.</summary>
/// <param name="Route">What it counts against; null if there is no permit.</param>
/// <param name="Sent">How many answers had been learnt from when it was given.</param>
internal readonly record struct LimitPermit(LimitRoute? Route, long Sent);
