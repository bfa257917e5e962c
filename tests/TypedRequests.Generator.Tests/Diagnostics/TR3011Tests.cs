namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3011Tests : DiagnosticTests;
