namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2044Tests : DiagnosticTests;
