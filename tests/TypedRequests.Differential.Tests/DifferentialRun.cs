using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Differential.Tests.Comparing;
using TypedRequests.Differential.Tests.Migrating;

namespace TypedRequests.Differential.Tests;

/// <summary>Runs a case before and after its migration and requires equal requests, or that each difference was announced.</summary>
internal static class DifferentialRun
{
    public static async Task<CaseVerdict> Of(PeerRun before, MigratedRun after, MigrationCase @case)
    {
        var migrated = after.Of(@case);
        if (!migrated.IsMigrated) return new CaseVerdict(@case, migrated, Verdict.Kept, [], new HashSet<Standing>());
        if (migrated.Failure is { } failure) return new CaseVerdict(@case, migrated, Verdict.DoesNotCompile, [failure], new HashSet<Standing>());
        if (after.ErrorsOf(@case) is { } errors) return new CaseVerdict(@case, migrated, Verdict.DoesNotCompile, [errors], new HashSet<Standing>());
        var (theirs, ours) = (await before.Run(@case), await after.Run(@case));
        var comparisons = theirs.Zip(ours, CallComparer.Compare).ToList();
        var differences = comparisons.SelectMany((comparison, i) => comparison.Differences.Select(difference => $"{@case.Calls[i].Expression}: {difference}")).ToList();
        return new CaseVerdict(@case, migrated, differences.Count > 0 ? Verdict.Differs : Verdict.Equal, differences, comparisons.SelectMany(comparison => comparison.StandingOnes).ToHashSet());
    }
}
