namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0015Tests : DiagnosticTests;
