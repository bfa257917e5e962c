namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1005Tests : DiagnosticTests;
