namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0013Tests : DiagnosticTests;
