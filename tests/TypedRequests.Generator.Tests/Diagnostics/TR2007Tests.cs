namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2007Tests : DiagnosticTests;
