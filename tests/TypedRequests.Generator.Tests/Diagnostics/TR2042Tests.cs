namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2042Tests : DiagnosticTests;
