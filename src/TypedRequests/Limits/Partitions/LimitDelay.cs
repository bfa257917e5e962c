namespace TypedRequests;

/// <summary>Why a permit is not given: it would take until then.</summary>
/// <param name="Until">When it may be given, at the earliest.</param>
/// <param name="Policy">The limit's name; empty if it has none.</param>
internal sealed record LimitDelay(long Until, string Policy);
