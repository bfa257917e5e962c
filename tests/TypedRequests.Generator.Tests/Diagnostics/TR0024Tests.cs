namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0024Tests : DiagnosticTests;
