namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0016Tests : DiagnosticTests;
