namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2026Tests : DiagnosticTests;
