namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2030Tests : DiagnosticTests;
