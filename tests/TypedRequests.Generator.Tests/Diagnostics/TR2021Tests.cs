namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2021Tests : DiagnosticTests;
