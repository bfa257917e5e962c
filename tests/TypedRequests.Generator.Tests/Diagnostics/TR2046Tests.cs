namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2046Tests : DiagnosticTests;
