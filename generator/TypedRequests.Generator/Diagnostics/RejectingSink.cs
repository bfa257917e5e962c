using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Diagnostics;

/// <summary>Passes findings on and remembers the first error: the reason why no client code can be emitted for one member.</summary>
internal sealed class RejectingSink(FindingSink inner) : FindingSink
{
    /// <summary>Whether no client code can be emitted.</summary>
    public bool IsRejected { get; private set; }

    /// <summary>The ID of the first error, or null while there is none of ours.</summary>
    public string? RejectedBy { get; private set; }

    /// <summary>The message of the first error.</summary>
    public string? Reason { get; private set; }

    public override bool WantsAdvice => inner.WantsAdvice;

    public override void Reject() => IsRejected = true;

    public override void Report(DiagnosticDescriptor descriptor, Location? location, params string[] arguments)
    {
        if (RejectedBy is null && descriptor.DefaultSeverity == DiagnosticSeverity.Error)
        {
            IsRejected = true;
            RejectedBy = descriptor.Id;
            Reason = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
        }

        inner.Report(descriptor, location, arguments);
    }

    public override void ReportAsWarning(DiagnosticDescriptor descriptor, Location? location, params string[] arguments) =>
        inner.ReportAsWarning(descriptor, location, arguments);
}
