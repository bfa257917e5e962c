namespace TypedRequests;

/// <summary>Text that UTF-8 can hold: no half of a surrogate pair, which would become U+FFFD without a word.</summary>
internal static class WholeText
{
    /// <summary>The text itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="what">What it is, as the beginning of a sentence.</param>
    /// <exception cref="InvalidRequestException">It holds half of a pair.</exception>
    internal static string Checked(string text, string what)
    {
        int index = IndexOfHalf(text);
        return index < 0 ? text : throw Refused(what, text[index], index);
    }

    internal static InvalidRequestException Refused(string what, char half, int index) =>
        new(FormattableString.Invariant($"{what} holds U+{(int)half:X4} at position {index}, half of a surrogate pair: no character, and nothing that UTF-8 can say. Remove it, or cut the text between characters."));

    private static int IndexOfHalf(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }

        return -1;
    }
}
