using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>Keeps every finding once, in the order of discovery. The analyzer's sink.</summary>
internal sealed class CollectingSink : FindingSink
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Id, Location Location, string Arguments)> _seen = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public override void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        Add(descriptor, location, descriptor.DefaultSeverity, arguments);

    public override void ReportAsWarning(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        Add(descriptor, location, DiagnosticSeverity.Warning, arguments);

    private void Add(DiagnosticDescriptor descriptor, Location? location, DiagnosticSeverity severity, string[] arguments)
    {
        // A client's property is read with each of its methods.
        if (_seen.Add((descriptor.Id, location ?? Location.None, string.Join("\n", arguments))))
        {
            _findings.Add(new Finding(descriptor, location ?? Location.None, severity, arguments));
        }
    }
}
