namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3007Tests : DiagnosticTests;
