namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0017Tests : DiagnosticTests;
