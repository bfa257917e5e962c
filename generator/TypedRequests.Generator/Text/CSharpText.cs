using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Text;

/// <summary>The only place that escapes: names, literals and comments of emitted C#.</summary>
internal static class CSharpText
{
    /// <summary>A name as an identifier: keywords get an <c>@</c>, and so do the contextual ones that could change how a member or an expression reads.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || IsRiskyContextualKeyword(name) ? "@" + name : name;

    /// <summary>A dotted name, each part an identifier.</summary>
    public static string QualifiedName(string name) => string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>Any text as one identifier: what may not stand in one becomes <c>_</c>.</summary>
    public static string AsIdentifier(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        foreach (var c in text)
        {
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString();
    }

    /// <summary>A string literal, or <c>null</c>. Everything outside printable ASCII is escaped, so that the file's encoding never matters.</summary>
    public static string Literal(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        if (IsPlain(value))
        {
            return "\"" + value + "\"";
        }

        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            Append(text, c, '"');
        }

        return text.Append('"').ToString();
    }

    public static string Literal(char value)
    {
        var text = new StringBuilder().Append('\'');
        Append(text, value, '\'');
        return text.Append('\'').ToString();
    }

    public static string Literal(bool value) => value ? "true" : "false";

    public static string Literal(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Literal(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    /// <summary>The literal part of an interpolated string: escaped as in a literal, with braces doubled.</summary>
    public static string InterpolatedPart(string value)
    {
        if (IsPlain(value) && value.IndexOf('{') < 0 && value.IndexOf('}') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            Append(text, c, '"');
            if (c is '{' or '}')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>Text fit for a <c>//</c> comment: one line, nothing that could end it.</summary>
    public static string Comment(string text)
    {
        StringBuilder? line = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029' || char.IsSurrogate(text[i]))
            {
                (line ??= new StringBuilder(text))[i] = ' ';
            }
        }

        return line?.ToString() ?? text;
    }

    /// <summary>Text of a documentation comment: one line, markup escaped.</summary>
    public static string XmlText(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static bool IsRiskyContextualKeyword(string name) => name is
        "async" or "await" or "extension" or "field" or "file" or "from" or "nameof" or "partial" or "record" or "required" or "scoped" or "select" or
        "var" or "when" or "where" or "with" or "yield";

    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder text, char c, char quote)
    {
        switch (c)
        {
            case '\\': text.Append("\\\\"); break;
            case '\n': text.Append("\\n"); break;
            case '\r': text.Append("\\r"); break;
            case '\t': text.Append("\\t"); break;
            case '\0': text.Append("\\0"); break;
            default:
                if (c == quote)
                {
                    text.Append('\\').Append(c);
                }
                else if (c is >= ' ' and < '\x7f')
                {
                    text.Append(c);
                }
                else
                {
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                }

                break;
        }
    }
}
