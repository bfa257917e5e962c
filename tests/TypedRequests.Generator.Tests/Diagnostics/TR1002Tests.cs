namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1002Tests : DiagnosticTests;
