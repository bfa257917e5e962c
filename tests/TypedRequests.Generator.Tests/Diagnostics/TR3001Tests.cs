namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3001Tests : DiagnosticTests;
