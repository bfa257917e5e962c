namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4003Tests : DiagnosticTests;
