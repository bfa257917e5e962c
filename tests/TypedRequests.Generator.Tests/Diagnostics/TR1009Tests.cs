namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1009Tests : DiagnosticTests;
