namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3015Tests : DiagnosticTests;
