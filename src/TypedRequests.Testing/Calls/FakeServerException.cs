namespace TypedRequests;

/// <summary>A test and its fake server disagree: a call that nothing was expected for, an expectation that no call has met, or one that cannot be written down.</summary>
/// <param name="message">What was expected, and what came.</param>
public sealed class FakeServerException(string message) : Exception(message);
