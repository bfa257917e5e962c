namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2014Tests : DiagnosticTests;
