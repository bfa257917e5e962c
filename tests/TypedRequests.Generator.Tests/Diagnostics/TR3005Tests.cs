namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3005Tests : DiagnosticTests;
