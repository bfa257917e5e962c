namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>The runs of all cases, made once for the suite.</summary>
internal static class PeerRuns
{
    public static PeerRun Refit { get; } = new(new RefitPeer());

    public static MigratedRun RefitMigrated { get; } = new(Refit, new RefitPeer());

    public static PeerRun RestEase { get; } = new(new RestEasePeer());

    public static MigratedRun RestEaseMigrated { get; } = new(RestEase, new RestEasePeer());
}
