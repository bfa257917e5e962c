namespace TypedRequests.Import.Names;

/// <summary>What an API is called: its title without the words that every title has.</summary>
internal static class ApiName
{
    private static readonly HashSet<string> s_ends = new(StringComparer.OrdinalIgnoreCase) { "api", "apis", "rest", "openapi", "open", "official", "spec", "specification", "swagger", "s", "v1", "v2", "v3", "v4", "documentation", "reference" };

    public static string Of(string title)
    {
        var words = Words.Of(title);
        var kept = words.Take(1).Concat(words.Skip(1).TakeWhile(static word => !s_ends.Contains(word))).ToList();
        return Shortening.Pascal(kept) is { Length: > 0 } name ? name : "Api";
    }
}
