using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Differential.Tests.Comparing;
using TypedRequests.Differential.Tests.Migrating;

namespace TypedRequests.Differential.Tests;

/// <summary>A case, compared.</summary>
internal sealed record CaseVerdict(MigrationCase Case, MigratedCase Migrated, Verdict Verdict, IReadOnlyList<string> Differences, IReadOnlySet<Standing> Standing)
{
    /// <summary>What is wrong with the migration of the case; nothing if it kept its promise.</summary>
    public IEnumerable<string> Faults()
    {
        if (Verdict == Verdict.DoesNotCompile && Case.ByHand.Count == 0) yield return "What was written does not compile: " + Differences[0];
        if (Verdict != Verdict.DoesNotCompile && Case.ByHand.Count > 0) yield return "Nothing is left to do by hand.";
        if (Verdict == Verdict.Kept && Case.Kept.Count == 0) yield return "The interface stays as it is.";
        if (Verdict != Verdict.Kept && Case.Kept.Count > 0) yield return "The interface should stay as it is.";
        if (Verdict == Verdict.Differs && Case.Announced.Count == 0) yield return "Not announced: " + string.Join("\n  ", Differences);
        if (Verdict == Verdict.Equal && Case.Announced.Count > 0) yield return "Announced, but equal.";
        foreach (var piece in Case.Announced.Concat(Case.Kept).Concat(Case.ByHand).Where(piece => !Migrated.Said.Any(text => text.Contains(piece, StringComparison.Ordinal))))
        {
            yield return $"Nobody said '{piece}'.";
        }
    }

    /// <summary>Everything about the case, for the message of a failed test.</summary>
    public string Explain() => $"{Case.Title}\n{string.Join('\n', Faults())}\nDifferences:\n  {string.Join("\n  ", Differences)}\nSaid:\n  {string.Join("\n  ", Migrated.Said)}\nWritten:\n{Migrated.Text}";
}
