namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2025Tests : DiagnosticTests;
