namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2029Tests : DiagnosticTests;
