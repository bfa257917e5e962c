namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1001Tests : DiagnosticTests;
