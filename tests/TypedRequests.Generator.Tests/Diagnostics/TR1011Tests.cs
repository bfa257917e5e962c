namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1011Tests : DiagnosticTests;
