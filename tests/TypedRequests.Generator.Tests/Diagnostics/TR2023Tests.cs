namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2023Tests : DiagnosticTests;
