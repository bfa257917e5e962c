namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3008Tests : DiagnosticTests;
