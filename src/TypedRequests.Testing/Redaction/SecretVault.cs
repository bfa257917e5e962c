using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>The secrets of one recording and the tokens that stand for them: the same value, the same token, wherever it is found.</summary>
/// <remarks>
/// A token is a legal header, cookie, URL segment, JSON text and base64 as it stands, so that nothing that reads the value fails on it. The number of a secret says nothing about its
/// value: a hash would, since short secrets can be guessed.
/// </remarks>
internal sealed partial class SecretVault
{
    private const int Substring = 12;
    private const int Shortest = 4;
    private const int Sure = 8;
    private const int Long = 16;

    private readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal);
    private readonly HashSet<string> _searched = new(StringComparer.Ordinal);
    private readonly List<SecretSpelling> _spellings = [];
    private bool _isSorted = true;

    /// <summary>Whether a text is a token and nothing else.</summary>
    internal static bool IsToken(string text) => Whole().IsMatch(text);

    /// <summary>A text with one mark in the place of each token, whatever its number.</summary>
    internal static string Unnumbered(string text, string mark) => Any().Replace(text, mark);

    /// <summary>The token of a value that stands where secrets stand.</summary>
    internal string TokenOf(string value, SecretKind kind)
    {
        if (value.Length == 0 || IsToken(value)) return value;
        if (!_tokens.TryGetValue(value, out var token))
        {
            var number = _tokens.Count + 1;
            token = Guid.TryParseExact(value, "D", out _)
                ? string.Create(CultureInfo.InvariantCulture, $"5ec2e700-0000-4000-8000-{number:D12}")
                : string.Create(CultureInfo.InvariantCulture, $"secret{number:D6}");
            _tokens.Add(value, token);
        }

        if (IsSearched(value, kind) && _searched.Add(value)) Search(value, token, isWord: value.Length < Substring && kind != SecretKind.Given);
        return token;
    }

    /// <summary>The number that stands for a number which is a secret; null when it is none.</summary>
    internal string? NumberOf(string number, bool isSecret)
    {
        if (isSecret) TokenOf(number, SecretKind.Named);
        else if (!_searched.Contains(number)) return null;
        return Digits().Match(_tokens[number]).Value.TrimStart('0');
    }

    /// <summary>A text with the token in the place of each secret in it, however the secret is spelled.</summary>
    internal string Replace(string text)
    {
        foreach (var spelling in Sorted()) text = spelling.Replace(text);
        return text;
    }

    /// <summary>The same for bytes that are no text; their number stays, since binary formats count.</summary>
    internal byte[] Replace(byte[] bytes)
    {
        foreach (var value in _searched)
        {
            bytes = Overwrite(bytes, Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(_tokens[value]));
            bytes = Overwrite(bytes, Encoding.Unicode.GetBytes(value), Encoding.Unicode.GetBytes(_tokens[value]));
        }

        return bytes;
    }

    // A word such as "admin" or "dark" says nothing of where it comes from, and would be found in every document.
    private static bool IsSearched(string value, SecretKind kind) => kind switch
    {
        SecretKind.Given => true,
        SecretKind.Cookie => value.Length >= Long || (value.Length >= Sure && value.Any(char.IsAsciiDigit) && value.Any(char.IsAsciiLetter)),
        _ => value.Length >= Long || (value.Length >= Shortest && value.Any(static c => !char.IsLetter(c))),
    };

    private void Search(string value, string token, bool isWord)
    {
        // A short one is found as a word of its own only: "1234" is not in "12345".
        _spellings.AddRange(SecretSpelling.Of(value, token, isWord));
        _isSorted = false;
    }

    private List<SecretSpelling> Sorted()
    {
        // The longest first: one secret may be a part of another.
        if (!_isSorted) _spellings.Sort(static (one, other) => other.Text.Length != one.Text.Length ? other.Text.Length.CompareTo(one.Text.Length) : string.CompareOrdinal(one.Text, other.Text));
        _isSorted = true;
        return _spellings;
    }

    private static byte[] Overwrite(byte[] bytes, byte[] secret, byte[] token)
    {
        if (secret.Length < Shortest || bytes.AsSpan().IndexOf(secret) < 0) return bytes;
        var copy = bytes.ToArray();
        for (var at = 0; copy.AsSpan(at).IndexOf(secret) is >= 0 and var found; at += found + secret.Length)
        {
            var place = copy.AsSpan(at + found, secret.Length);
            place.Fill((byte)'0');
            token.AsSpan(0, Math.Min(token.Length, place.Length)).CopyTo(place);
        }

        return copy;
    }

    [GeneratedRegex("""^(?:secret\d{6}|5ec2e700-0000-4000-8000-\d{12})$""", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("""secret\d{6}|5ec2e700-0000-4000-8000-\d{12}""", RegexOptions.CultureInvariant)]
    private static partial Regex Any();

    [GeneratedRegex("""\d+$""", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
