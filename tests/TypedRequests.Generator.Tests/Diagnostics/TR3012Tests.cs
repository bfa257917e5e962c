namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3012Tests : DiagnosticTests;
