namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0020Tests : DiagnosticTests;
