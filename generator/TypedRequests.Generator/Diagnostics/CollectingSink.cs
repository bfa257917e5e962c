using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>Keeps every finding, in the order of discovery. The analyzer's sink.</summary>
internal sealed class CollectingSink : FindingSink
{
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public override void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        _findings.Add(new Finding(descriptor, location ?? Location.None, arguments));
}
