namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3002Tests : DiagnosticTests;
