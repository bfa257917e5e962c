namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1007Tests : DiagnosticTests;
