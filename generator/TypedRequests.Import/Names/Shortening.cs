namespace TypedRequests.Import.Names;

/// <summary>Names of at most 40 characters: small words go first, then words in the middle. The first and the last word say most.</summary>
internal static class Shortening
{
    public const int MostCharacters = 40;

    private static readonly HashSet<string> s_small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "their", "to", "using", "via", "with", "within", "that", "which",
    };

    /// <summary>The words as a name with capitals, and no longer than it may be.</summary>
    public static string Pascal(IReadOnlyList<string> words, int most = MostCharacters) => Words.Pascal(Fit(words, most, Words.Pascal));

    private static List<string> Fit(IReadOnlyList<string> words, int most, Func<IEnumerable<string>, string> write)
    {
        var kept = words.ToList();
        while (kept.Count > 1 && write(kept).Length > most)
        {
            var small = kept.FindIndex(1, word => s_small.Contains(word));
            kept.RemoveAt(small >= 0 ? small : kept.Count == 2 ? 0 : kept.Count / 2);
        }

        if (kept.Count == 1 && write(kept).Length > most) kept[0] = kept[0].Substring(0, most);
        return kept;
    }
}
