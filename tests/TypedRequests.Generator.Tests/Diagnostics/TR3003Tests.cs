namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3003Tests : DiagnosticTests;
