namespace TypedRequests.Differential.Tests;

/// <summary>The counts of a peer's comparison, for people.</summary>
internal static class VerdictCounts
{
    public static string Of(IReadOnlyCollection<CaseVerdict> verdicts)
    {
        var kinds = verdicts.GroupBy(verdict => verdict.Verdict).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}");
        var standing = verdicts.SelectMany(verdict => verdict.Standing).GroupBy(standing => standing).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}");
        return $"{verdicts.Count} cases, {verdicts.Sum(verdict => verdict.Case.Calls.Count)} calls: {string.Join(", ", kinds)}. Of every client: {string.Join(", ", standing)}.";
    }
}
