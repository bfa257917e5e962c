namespace TypedRequests.Generator.Declared;

/// <summary>A word of a text as a number. Two words may have the same one: then a file is thought to name what it does not, and is read once more than it has to be.</summary>
internal static class Word
{
    /// <summary>That of no characters.</summary>
    public const ulong Start = 14695981039346656037; // FNV-1a

    public static ulong Add(ulong word, char c) => unchecked((word ^ c) * 1099511628211);

    public static ulong Add(ulong word, string more)
    {
        foreach (var c in more)
        {
            word = Add(word, c);
        }

        return word;
    }

    public static ulong Of(string text) => Add(Start, text);
}
