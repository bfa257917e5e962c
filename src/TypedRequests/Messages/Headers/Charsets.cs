using System.Text;

namespace TypedRequests;

/// <summary>From a charset's name to its encoding. Nothing has to be registered, and no name throws: an unknown one is read as UTF-8, which it usually is.</summary>
internal static class Charsets
{
    /// <summary>What ISO-8859-1 and ASCII are read as, here as in browsers: the same, with characters where they have controls that no text has.</summary>
    internal static readonly Encoding Western = OfCodePage(1252) ?? Encoding.Latin1;

    // UTF-7: what it hides is unsafe to read (its '<' has many forms), and the framework refuses it.
    private const int Utf7 = 65000;
    private const int Utf8 = 65001;

    internal static Encoding Find(ReadOnlySpan<char> name)
    {
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;
        var label = name.Trim().ToString().ToLowerInvariant();
        return CharsetLabels.CodePage(label) is { } codePage ? OfCodePage(codePage) ?? Encoding.UTF8 : OfName(label) ?? Encoding.UTF8;
    }

    private static Encoding? OfCodePage(int codePage) => codePage switch
    {
        Utf8 => Encoding.UTF8,
        1200 => Encoding.Unicode,
        1201 => Encoding.BigEndianUnicode,
        1252 when Western is not null => Western,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback),
    };

    /// <summary>What the table does not have: UTF-32, and encodings that the application has registered.</summary>
    private static Encoding? OfName(string label)
    {
        try
        {
            var found = CodePagesEncodingProvider.Instance.GetEncoding(label, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)
                ?? Encoding.GetEncoding(label, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
            return found.CodePage is Utf7 or Utf8 ? null : found;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
