namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2003Tests : DiagnosticTests;
