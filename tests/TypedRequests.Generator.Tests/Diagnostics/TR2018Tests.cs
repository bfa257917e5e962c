namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2018Tests : DiagnosticTests;
