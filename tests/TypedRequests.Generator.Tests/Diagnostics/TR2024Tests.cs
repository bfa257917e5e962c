namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2024Tests : DiagnosticTests;
