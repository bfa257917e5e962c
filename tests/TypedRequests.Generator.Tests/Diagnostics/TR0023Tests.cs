namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0023Tests : DiagnosticTests;
