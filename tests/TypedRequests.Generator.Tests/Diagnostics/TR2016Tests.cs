namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2016Tests : DiagnosticTests;
