using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>Reports at one place what is wrong with members that have no source here.</summary>
internal sealed class RelocatingSink(FindingSink inner, Location? place) : FindingSink
{
    // Advice about an interface of another assembly does not help.
    public override bool WantsAdvice => false;

    public override void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments)
    {
        if (descriptor.DefaultSeverity != DiagnosticSeverity.Info)
        {
            inner.Report(descriptor, place, arguments);
        }
    }

    public override void ReportAsWarning(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        inner.ReportAsWarning(descriptor, place, arguments);
}
