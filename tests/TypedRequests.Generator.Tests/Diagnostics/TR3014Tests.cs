namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3014Tests : DiagnosticTests;
