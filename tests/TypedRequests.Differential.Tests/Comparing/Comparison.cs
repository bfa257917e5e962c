namespace TypedRequests.Differential.Tests.Comparing;

/// <summary>What the comparison of two calls found.</summary>
internal sealed class Comparison
{
    private readonly List<string> _differences = [];
    private readonly HashSet<Standing> _standing = [];

    /// <summary>One line for each difference: what the peer sent, what the migrated client sent.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>Differences of every migration that occurred here.</summary>
    public IReadOnlySet<Standing> StandingOnes => _standing;

    public void Differ(string what, string? theirs, string? ours) => _differences.Add($"{what}: {theirs ?? "(none)"} → {ours ?? "(none)"}");

    public void Saw(Standing standing) => _standing.Add(standing);
}
