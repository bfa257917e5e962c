namespace TypedRequests.Caching.Tests.Suite;

/// <summary>A test of the suite has failed, or what it stands on has.</summary>
internal sealed class SuiteFailure(bool isSetup, string message) : Exception((isSetup ? "setup: " : "") + message);
