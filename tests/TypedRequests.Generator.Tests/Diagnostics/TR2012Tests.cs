namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2012Tests : DiagnosticTests;
