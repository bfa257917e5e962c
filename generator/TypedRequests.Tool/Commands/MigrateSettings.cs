using TypedRequests.Migration.Plans;

namespace TypedRequests.Tool.Commands;

/// <summary>What <c>migrate</c> is told to do.</summary>
/// <param name="Path">A solution, a project or a folder.</param>
/// <param name="IsDryRun">Whether nothing is written.</param>
/// <param name="Report">Where the report goes besides the screen.</param>
internal sealed record MigrateSettings(string Path, bool IsDryRun = false, string? Report = null)
{
    public MigrationOptions Options { get; init; } = MigrationOptions.Default;
}
