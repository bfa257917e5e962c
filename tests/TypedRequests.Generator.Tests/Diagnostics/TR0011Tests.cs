namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0011Tests : DiagnosticTests;
