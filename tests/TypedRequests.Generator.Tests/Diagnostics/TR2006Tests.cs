namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2006Tests : DiagnosticTests;
