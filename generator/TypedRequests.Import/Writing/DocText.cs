using System.Globalization;
using System.Text;
using TypedRequests.Generator.Text;

namespace TypedRequests.Import.Writing;

/// <summary>Texts of the document as comments of one line: no markup, nothing invisible, nothing that turns the direction of writing, and not too long.</summary>
internal static class DocText
{
    private const int Longest = 170;

    /// <summary>The first sentence or paragraph, as text of a documentation comment; null when nothing is left.</summary>
    public static string? Of(string? text) => Line(text) is { Length: > 0 } line ? CSharpText.XmlText(line) : null;

    /// <summary>The same for a plain comment.</summary>
    public static string Comment(string text) => CSharpText.Comment(Clean(text));

    private static string Line(string? text)
    {
        if (text is null) return "";
        var end = Paragraph(text);
        var line = Clean(WithoutLinks(text.Substring(0, end))).Trim();
        if (line.Length <= Longest) return line;
        var sentence = line.LastIndexOf(". ", Longest, StringComparison.Ordinal);
        if (sentence > Longest / 4) return line.Substring(0, sentence + 1);
        var space = line.LastIndexOf(' ', Longest);
        return line.Substring(0, space > 0 ? space : Longest).TrimEnd(',', ';', ':', ' ') + "…";
    }

    private static int Paragraph(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        for (var i = start; i < text.Length - 1; i++)
        {
            if (text[i] != '\n') continue;
            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r') next++;
            if (next >= text.Length || text[next] is '\n') return i;
        }

        return text.Length;
    }

    // `[text](address)` is its text.
    private static string WithoutLinks(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var middle = text[i] == '[' ? text.IndexOf("](", i, StringComparison.Ordinal) : -1;
            var end = middle < 0 ? -1 : text.IndexOf(')', middle);
            if (end < 0 || text.IndexOf('[', i + 1, middle - i - 1) >= 0)
            {
                plain.Append(text[i]);
                continue;
            }

            plain.Append(text, i + 1, middle - i - 1);
            i = end;
        }

        return plain.ToString();
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var category = char.GetUnicodeCategory(c);
            if (category == UnicodeCategory.Format) continue;
            var isBlank = char.IsWhiteSpace(c) || category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
            if (!isBlank) clean.Append(c);
            else if (clean.Length > 0 && clean[clean.Length - 1] != ' ') clean.Append(' ');
        }

        return clean.ToString().TrimEnd();
    }
}
