namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2004Tests : DiagnosticTests;
