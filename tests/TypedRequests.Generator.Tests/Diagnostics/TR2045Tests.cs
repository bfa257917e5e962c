namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2045Tests : DiagnosticTests;
