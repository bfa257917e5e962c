namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1006Tests : DiagnosticTests;
