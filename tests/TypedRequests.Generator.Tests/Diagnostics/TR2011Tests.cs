namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2011Tests : DiagnosticTests;
