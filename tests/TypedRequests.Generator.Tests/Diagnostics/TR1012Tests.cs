namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1012Tests : DiagnosticTests;
