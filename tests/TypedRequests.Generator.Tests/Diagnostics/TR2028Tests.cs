namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2028Tests : DiagnosticTests;
