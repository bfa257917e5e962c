namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3006Tests : DiagnosticTests;
