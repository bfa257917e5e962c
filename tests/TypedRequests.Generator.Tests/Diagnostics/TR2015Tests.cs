namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2015Tests : DiagnosticTests;
