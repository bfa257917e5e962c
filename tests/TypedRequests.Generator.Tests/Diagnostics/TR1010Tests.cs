namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1010Tests : DiagnosticTests;
