namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2031Tests : DiagnosticTests;
