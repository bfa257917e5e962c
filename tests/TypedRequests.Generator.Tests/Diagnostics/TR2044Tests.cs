namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR2044Tests : DiagnosticTests
{
    // Where a name is wrong another one can be written; what else is wrong can only be removed.
    protected override IReadOnlyList<string> FixExamples => [DiagnosticPage.Load("TR2044").Fires[0]];
}
