namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1014Tests : DiagnosticTests;
