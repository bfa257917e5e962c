using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>One mistake at its real location. Never part of a model: locations move with every edit.</summary>
internal sealed class Finding(DiagnosticDescriptor descriptor, Location location, DiagnosticSeverity severity, string[] arguments)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, location, severity, additionalLocations: null, properties: null, arguments);
}
