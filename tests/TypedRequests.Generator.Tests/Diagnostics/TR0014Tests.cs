namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0014Tests : DiagnosticTests;
