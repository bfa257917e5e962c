namespace TypedRequests.Tool.Migrating;

/// <summary>What a run did, and what is left.</summary>
internal sealed class MigrationReport
{
    public bool IsDryRun { get; init; }

    public List<ProjectReport> Projects { get; } = [];

    /// <summary>What could not be loaded.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>Whether nothing is left to do by hand.</summary>
    public bool IsWhole => Projects.TrueForAll(static project => project.IsWhole);

    public int Methods => Projects.Sum(static project => project.Methods);

    public int MethodsDone => Projects.Sum(static project => project.MethodsDone);
}
