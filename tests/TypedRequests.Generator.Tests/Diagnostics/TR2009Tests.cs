namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2009Tests : DiagnosticTests;
