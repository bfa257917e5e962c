namespace TypedRequests.Import.Names;

/// <summary>The name of one item of a list.</summary>
internal static class Singular
{
    public static IReadOnlyList<string> Of(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return words;
        var last = words[words.Count - 1];
        var one = Of(last);
        return one == last ? words : [.. words.Take(words.Count - 1), one];
    }

    private static string Of(string word)
    {
        if (word.Length < 4 || !Ends(word, "s") || Ends(word, "ss") || Ends(word, "us") || Ends(word, "is") || Ends(word, "news") || Ends(word, "series")) return word;
        if (Ends(word, "ies")) return word.Substring(0, word.Length - 3) + "y";
        return Ends(word, "sses") || Ends(word, "xes") || Ends(word, "ches") || Ends(word, "shes") ? word.Substring(0, word.Length - 2) : word.Substring(0, word.Length - 1);
    }

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
