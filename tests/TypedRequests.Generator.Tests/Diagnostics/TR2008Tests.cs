namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2008Tests : DiagnosticTests;
