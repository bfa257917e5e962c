namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1003Tests : DiagnosticTests;
