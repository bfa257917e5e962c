namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0012Tests : DiagnosticTests;
