namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2022Tests : DiagnosticTests;
