namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR1004Tests : DiagnosticTests;
