namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3009Tests : DiagnosticTests;
