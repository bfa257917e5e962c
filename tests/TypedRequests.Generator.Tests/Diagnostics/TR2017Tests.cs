namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2017Tests : DiagnosticTests;
