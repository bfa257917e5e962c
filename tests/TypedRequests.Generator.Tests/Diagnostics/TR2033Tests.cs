namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2033Tests : DiagnosticTests;
