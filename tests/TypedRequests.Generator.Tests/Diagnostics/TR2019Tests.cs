namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2019Tests : DiagnosticTests;
