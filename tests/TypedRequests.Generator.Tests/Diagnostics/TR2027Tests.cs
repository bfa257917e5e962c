namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2027Tests : DiagnosticTests;
