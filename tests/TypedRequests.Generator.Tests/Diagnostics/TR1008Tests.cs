namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1008Tests : DiagnosticTests;
