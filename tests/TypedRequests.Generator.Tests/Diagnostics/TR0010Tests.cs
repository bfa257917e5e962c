namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0010Tests : DiagnosticTests;
