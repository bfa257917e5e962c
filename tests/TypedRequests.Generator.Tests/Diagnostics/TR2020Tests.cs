namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2020Tests : DiagnosticTests;
