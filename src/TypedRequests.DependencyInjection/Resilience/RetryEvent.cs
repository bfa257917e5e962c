namespace TypedRequests;

/// <summary>A repeat about to be made, as Polly's telemetry listeners see it.</summary>
/// <param name="Attempt">1 for the first repeat.</param>
/// <param name="Delay">The wait before it.</param>
public sealed record RetryEvent(int Attempt, TimeSpan Delay);
