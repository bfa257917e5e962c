using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>What a cassette says when it has no answer. All that it shows is redacted.</summary>
internal static class ReplayReport
{
    private const int Shown = 20;
    private const int LongestLine = 300;
    private const string Remedy = "Record it anew with CassetteMode.Refresh, or name what may differ in CassetteOptions.Ignore.";

    internal static string NoAnswer(string name, IReadOnlyList<ReplayEntry> entries, RequestForm asked)
    {
        var text = new StringBuilder($"{name} holds no answer to this request:").AppendLine();
        Append(text, asked.Lines.Prepend(asked.Head));
        if (Nearest(entries, asked) is not { } nearest) return text.Append("It holds no entry at all. ").Append(Remedy).ToString();
        var place = Place(entries, nearest);
        if (nearest.Request.Key == asked.Key) return text.Append(CultureInfo.InvariantCulture, $"Entry {place} was recorded for it, and has been used: the call was made more often than recorded. Record it anew with CassetteMode.Refresh, or set CassetteOrder.State to repeat what only reads.").ToString();
        text.AppendLine(CultureInfo.InvariantCulture, $"The nearest is entry {place}{(nearest.IsUsed ? ", already used" : "")} (- recorded, + asked):");
        AppendDifference(text, nearest.Request, asked);
        return text.Append(Remedy).ToString();
    }

    internal static string OutOfOrder(string name, IReadOnlyList<ReplayEntry> entries, ReplayEntry expected, RequestForm asked)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{name} expects entry {Place(entries, expected)} next (- recorded, + asked):");
        AppendDifference(text, expected.Request, asked);
        return text.Append("Make the calls in the recorded order, set CassetteOrder.Loose, or record it anew with CassetteMode.Refresh.").ToString();
    }

    internal static string Unused(string name, IReadOnlyList<ReplayEntry> entries)
    {
        var unused = entries.Where(static entry => !entry.IsUsed).ToList();
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{unused.Count} of {entries.Count} entries of {name} were not used:");
        Append(text, unused.Select(entry => string.Create(CultureInfo.InvariantCulture, $"entry {Place(entries, entry)}: {entry.Request.Head}")));
        return text.Append("If the test has failed before it made them, that failure is the cause. Else record it anew with CassetteMode.Refresh, or set CassetteOptions.AllowUnused.").ToString();
    }

    private static ReplayEntry? Nearest(IReadOnlyList<ReplayEntry> entries, RequestForm asked) => entries
        .OrderByDescending(entry => entry.Request.Key == asked.Key)
        .ThenByDescending(entry => entry.Request.Head == asked.Head)
        .ThenByDescending(entry => Common(entry.Request.Head, asked.Head))
        .ThenByDescending(entry => entry.Request.Lines.Intersect(asked.Lines).Count())
        .ThenBy(static entry => entry.IsUsed)
        .FirstOrDefault();

    /// <summary>How many segments two places begin with alike.</summary>
    private static int Common(string one, string other) => one.Split('/', ' ').Zip(other.Split('/', ' ')).TakeWhile(static pair => pair.First == pair.Second).Count();

    private static int Place(IReadOnlyList<ReplayEntry> entries, ReplayEntry entry) => entries.TakeWhile(known => !ReferenceEquals(known, entry)).Count() + 1;

    private static void AppendDifference(StringBuilder text, RequestForm recorded, RequestForm asked)
    {
        var (before, after) = (recorded.Lines.Prepend(recorded.Head).ToList(), asked.Lines.Prepend(asked.Head).ToList());
        var lines = before.Except(after).Select(static line => "- " + line).Concat(after.Except(before).Select(static line => "+ " + line)).ToList();
        Append(text, lines.Count > 0 ? lines : ["the same lines in another order, or another number of times"]);
    }

    private static void Append(StringBuilder text, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        foreach (var line in all.Take(Shown)) text.Append("  ").AppendLine(line.Length > LongestLine ? line[..LongestLine] + "…" : line);
        if (all.Count > Shown) text.AppendLine(CultureInfo.InvariantCulture, $"  and {all.Count - Shown} more");
    }
}
