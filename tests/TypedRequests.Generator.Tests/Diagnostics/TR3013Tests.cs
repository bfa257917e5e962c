namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3013Tests : DiagnosticTests;
