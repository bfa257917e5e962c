namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2005Tests : DiagnosticTests;
