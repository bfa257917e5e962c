namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2010Tests : DiagnosticTests;
