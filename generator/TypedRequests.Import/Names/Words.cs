using System.Text;

namespace TypedRequests.Import.Names;

/// <summary>A text as the words of a C# name. Only letters and digits come through, so a name is never more than one token.</summary>
internal static class Words
{
    /// <summary>The words of a text; signs that carry a meaning at its start or end become words.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                End(words, word);
                if (SignAt(text, i) is { } sign) words.Add(sign);
                continue;
            }

            if (word.Length > 0 && Begins(text, i)) End(words, word);
            word.Append(text[i]);
        }

        End(words, word);
        return words;
    }

    /// <summary>Each word with a capital: <c>HtmlUrl</c>.</summary>
    public static string Pascal(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            // Two digits that were apart stay apart: 1_2 is not 12.
            if (name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(word[0])) name.Append('_');
            name.Append(char.ToUpperInvariant(word[0])).Append(IsAcronym(word) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        if (name.Length > 0 && !char.IsLetter(name[0])) name.Insert(0, '_');
        return name.ToString();
    }

    public static string Pascal(string text) => Pascal(Of(text));

    /// <summary>The first word small: <c>htmlUrl</c>.</summary>
    public static string Camel(IEnumerable<string> words)
    {
        var name = Pascal(words);
        return name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    // Latin, Greek, Cyrillic, Han and so on; no digits of other scripts, no marks, nothing invisible.
    private static bool IsPart(char c) => c is >= '0' and <= '9' || char.IsLetter(c);

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(static c => char.IsUpper(c) || char.IsDigit(c));

    private static bool Begins(string text, int i) => char.IsUpper(text[i])
        && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1]) && !IsPlural(text, i)));

    // IDs, URLs: an acronym and its s.
    private static bool IsPlural(string text, int i) => text[i + 1] == 's' && (i + 2 == text.Length || !char.IsLower(text[i + 2]));

    private static string? SignAt(string text, int i)
    {
        var isAtStart = i == 0;
        var isAtEnd = i == text.Length - 1;
        return text[i] switch
        {
            '+' when isAtStart => "plus",
            '-' when isAtStart && i + 1 < text.Length && char.IsDigit(text[i + 1]) => "minus",
            '-' when isAtStart && i + 1 < text.Length => "descending",
            '<' when isAtEnd => "before",
            '>' when isAtEnd => "after",
            '*' when text.Length == 1 => "all",
            _ => null,
        };
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0) words.Add(word.ToString());
        word.Clear();
    }
}
