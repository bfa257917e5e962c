namespace TypedRequests.Differential.Tests.Recording;

/// <summary>What came of one call.</summary>
/// <param name="Requests">What was sent.</param>
/// <param name="Value">Its value as text, where it has one.</param>
/// <param name="Failure">The exception, with its message, if it threw.</param>
internal sealed record CallOutcome(IReadOnlyList<RecordedRequest> Requests, string? Value, string? Failure);
