namespace TypedRequests.Tool.Migrating;

/// <summary>One project and one library.</summary>
internal sealed class ProjectReport
{
    public required string Project { get; init; }

    public required string Library { get; init; }

    public int Clients { get; set; }

    public int ClientsDone { get; set; }

    /// <summary>The calls that all clients declare.</summary>
    public int Methods { get; set; }

    /// <summary>Those that are rewritten and need no hand.</summary>
    public int MethodsDone { get; set; }

    public int Uses { get; set; }

    public int UsesDone { get; set; }

    /// <summary>Whether services are registered with the package for dependency injection.</summary>
    public bool NeedsInjection { get; set; }

    /// <summary>What is sent or read in another way.</summary>
    public List<ReportLine> Differences { get; } = [];

    /// <summary>What stays with the library, and why.</summary>
    public List<ReportLine> Stays { get; } = [];

    /// <summary>Uses that have to be written by hand.</summary>
    public List<ReportLine> ByHand { get; } = [];

    /// <summary>What does not compile afterwards and did before.</summary>
    public List<ReportLine> Errors { get; } = [];

    /// <summary>Files that were written.</summary>
    public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

    public bool IsWhole => Stays.Count + ByHand.Count + Errors.Count == 0;
}
