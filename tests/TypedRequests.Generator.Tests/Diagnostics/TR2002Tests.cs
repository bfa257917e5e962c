namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2002Tests : DiagnosticTests;
