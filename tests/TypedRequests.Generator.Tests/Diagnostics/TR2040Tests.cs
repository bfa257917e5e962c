namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2040Tests : DiagnosticTests;
