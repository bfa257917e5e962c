using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>The list embedded in the library: a licence notice and a date in comment lines, then the rules.</summary>
internal static class PublicSuffixResource
{
    private const string Name = "TypedRequests.Cookies.public-suffixes.txt";
    private const string DateLine = "// DATE: ";

    private const string Notice = """
        // This Source Code Form is subject to the terms of the Mozilla Public
        // License, v. 2.0. If a copy of the MPL was not distributed with this
        // file, You can obtain one at https://mozilla.org/MPL/2.0/.
        // The rules of the Public Suffix List (https://publicsuffix.org), regrouped: each line is a parent and the labels below it.

        """;

    public static PublicSuffixList Load()
    {
        using var stream = typeof(PublicSuffixResource).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource {Name} is missing from the library.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var (rules, date) = SkipComments(bytes);
        return new PublicSuffixList(new PublicSuffixRules(rules), date);
    }

    /// <summary>Writes a list in the embedded form: how the embedded file was made and can be renewed.</summary>
    public static void Write(PublicSuffixList list, Stream stream)
    {
        var date = list.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? throw new FormatException("The list has no date.");
        stream.Write(Encoding.ASCII.GetBytes($"{Notice.ReplaceLineEndings("\n")}{DateLine}{date}\n"));
        list.WriteRules(stream);
    }

    private static (ReadOnlyMemory<byte> Rules, DateOnly Date) SkipComments(ReadOnlyMemory<byte> text)
    {
        var date = default(DateOnly);
        while (text.Span.StartsWith("//"u8))
        {
            var end = text.Span.IndexOf((byte)'\n');
            var line = Encoding.ASCII.GetString(text.Span[..end]);
            if (line.StartsWith(DateLine, StringComparison.Ordinal))
                date = DateOnly.ParseExact(line[DateLine.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            text = text[(end + 1)..];
        }
        return (text, date);
    }
}
