namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR0021Tests : DiagnosticTests;
