namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0022Tests : DiagnosticTests;
