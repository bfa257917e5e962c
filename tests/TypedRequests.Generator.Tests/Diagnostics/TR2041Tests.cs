namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2041Tests : DiagnosticTests;
