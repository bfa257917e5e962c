using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>The source text of each character that a literal token stands for.</summary>
internal static class LiteralCharacters
{
    /// <summary>The characters of a string literal, or null for one whose characters do not run in step with the source.</summary>
    public static IReadOnlyList<TextSpan>? OfLiteral(SyntaxToken token)
    {
        var text = token.Text;
        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            var quotes = text.Length - text.TrimStart('"').Length;
            return Plain(token.SpanStart, text, quotes, text.Length - quotes);
        }

        if (token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        {
            return Lines(token.SpanStart, text);
        }

        return token.IsKind(SyntaxKind.StringLiteralToken)
            ? text[0] == '@' ? Verbatim(token.SpanStart, text, 2, text.Length - 1, "") : Escaped(token.SpanStart, text, 1, text.Length - 1, "")
            : null;
    }

    /// <summary>The characters of the text between the holes of an interpolated string.</summary>
    public static IReadOnlyList<TextSpan>? OfInterpolation(SyntaxToken token, string start)
    {
        var text = token.Text;
        return start.Contains("\"\"\"") ? text.Contains('\n') ? null : Plain(token.SpanStart, text, 0, text.Length)
            : start.Contains('@') ? Verbatim(token.SpanStart, text, 0, text.Length, "{}")
            : Escaped(token.SpanStart, text, 0, text.Length, "{}");
    }

    private static List<TextSpan> Plain(int offset, string text, int start, int end)
    {
        var spans = new List<TextSpan>();
        for (var i = start; i < end; i++)
        {
            spans.Add(new TextSpan(offset + i, 1));
        }

        return spans;
    }

    // Between the first line and the last one, whose white space is that of every line and no part of the value.
    private static List<TextSpan> Lines(int offset, string text)
    {
        var quotes = text.Length - text.TrimStart('"').Length;
        var last = text.LastIndexOf('\n');
        var indentation = text.Length - quotes - last - 1;
        var end = last > 0 && text[last - 1] == '\r' ? last - 1 : last;
        var spans = new List<TextSpan>();
        var column = 0;
        for (var i = text.IndexOf('\n') + 1; i < end; i++)
        {
            if (column >= indentation || text[i] is '\r' or '\n')
            {
                spans.Add(new TextSpan(offset + i, 1));
            }

            column = text[i] == '\n' ? 0 : column + 1;
        }

        return spans;
    }

    private static List<TextSpan> Verbatim(int offset, string text, int start, int end, string doubled)
    {
        var spans = new List<TextSpan>();
        for (var i = start; i < end;)
        {
            var length = text[i] == '"' || doubled.IndexOf(text[i]) >= 0 ? 2 : 1;
            spans.Add(new TextSpan(offset + i, length));
            i += length;
        }

        return spans;
    }

    private static List<TextSpan> Escaped(int offset, string text, int start, int end, string doubled)
    {
        var spans = new List<TextSpan>();
        for (var i = start; i < end;)
        {
            var length = text[i] == '\\' ? EscapeLength(text, i) : doubled.IndexOf(text[i]) >= 0 ? 2 : 1;
            spans.Add(new TextSpan(offset + i, length));
            if (length == 10 && IsPair(text, i))
            {
                spans.Add(new TextSpan(offset + i, length)); // one escape, two UTF-16 units
            }

            i += length;
        }

        return spans;
    }

    // ECMA-334 §6.4.5.6: \xH to \xHHHH, \uHHHH, \UHHHHHHHH, and one letter for the rest.
    private static int EscapeLength(string text, int start)
    {
        switch (text[start + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                var end = start + 2;
                while (end < text.Length && end < start + 6 && Uri.IsHexDigit(text[end]))
                {
                    end++;
                }

                return end - start;
            default:
                return 2;
        }
    }

    private static bool IsPair(string text, int start) =>
        text[start + 1] == 'U'
        && int.TryParse(text.Substring(start + 2, 8), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var rune)
        && rune > 0xFFFF;
}
