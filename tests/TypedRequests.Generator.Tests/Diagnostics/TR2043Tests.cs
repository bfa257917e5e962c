namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2043Tests : DiagnosticTests;
