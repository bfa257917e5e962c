namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2032Tests : DiagnosticTests;
