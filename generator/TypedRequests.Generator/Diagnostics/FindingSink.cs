using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>Where a parser writes what it finds wrong: the analyzer collects, the generator discards.</summary>
internal abstract class FindingSink
{
    /// <summary>Forgets everything. The generator's own sink.</summary>
    public static FindingSink Discard { get; } = new DiscardSink();

    /// <summary>Whether advice is heard. Looking for it costs time, which the generator does not have.</summary>
    public virtual bool WantsAdvice => true;

    /// <summary>Notes that the compiler has an error for what is being read: no code can be emitted for it, and there is nothing to add.</summary>
    public virtual void Reject()
    {
    }

    public abstract void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments);

    /// <summary>Reports the milder form of a finding that is an error otherwise.</summary>
    public abstract void ReportAsWarning(DiagnosticDescriptor descriptor, Location? location, params string[] arguments);

    private sealed class DiscardSink : FindingSink
    {
        public override bool WantsAdvice => false;

        public override void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments)
        {
        }

        public override void ReportAsWarning(DiagnosticDescriptor descriptor, Location? location, params string[] arguments)
        {
        }
    }
}
