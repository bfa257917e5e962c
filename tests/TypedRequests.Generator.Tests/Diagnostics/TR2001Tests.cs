namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2001Tests : DiagnosticTests;
