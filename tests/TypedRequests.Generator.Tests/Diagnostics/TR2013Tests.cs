namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2013Tests : DiagnosticTests;
