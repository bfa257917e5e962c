using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Declared;

/// <summary>Goes over the text of a unit from start to end, but for the parts that are left out, and takes its fingerprint and its words.</summary>
internal sealed class UnitText(char[] text, int start)
{
    private const char LeftOut = '\0';
    private const int EscapeLength = 4;

    private readonly HashSet<ulong> _words = [];
    private readonly int _start = start;
    private int _at = start;

    public HashSet<ulong> Names { get; } = [];

    public Fingerprint Content { get; private set; } = Fingerprint.Empty;

    /// <summary>Leaves a part out, of which only counts that it is there.</summary>
    public void Skip(TextSpan part)
    {
        Read(part.Start);
        Content = Content.With(LeftOut);
        _at = part.End;
    }

    /// <summary>Takes a text that stands elsewhere.</summary>
    public void Add(string elsewhere) => Content = Content.With(elsewhere);

    /// <summary>Takes a number that says where the unit stands.</summary>
    public void Add(ulong place) => Content = Content.With(place);

    public DeclaredUnit End(int end, bool isForAll)
    {
        Read(end);
        return new DeclaredUnit(TextSpan.FromBounds(_start, end), Names, _words, Content, isForAll);
    }

    private void Read(int end)
    {
        var (all, word, isWord) = (Content, Word.Start, false);
        for (; _at < end; _at++)
        {
            all = all.With(text[_at]);
            if (Part(end, ref all) is not { } part)
            {
                Take(word, isWord);
                (word, isWord) = (Word.Start, false);
            }
            else if (part != LeftOut)
            {
                (word, isWord) = (Word.Add(word, part), true);
            }
        }

        Take(word, isWord);
        Content = all;
    }

    // An attribute may be named without its last part.
    private void Take(ulong word, bool isWord)
    {
        if (isWord && _words.Add(word))
        {
            _words.Add(Word.Add(word, "Attribute"));
        }
    }

    // The character of a name that stands here; null if none does, and 0 for one that does not count. A name may have characters by their number.
    private char? Part(int end, ref Fingerprint all)
    {
        var c = text[_at];
        if (c == '\\' && _at + 1 + EscapeLength < end && text[_at + 1] == 'u'
            && ushort.TryParse(new string(text, _at + 2, EscapeLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            for (var i = 0; i <= EscapeLength; i++)
            {
                all = all.With(text[++_at]);
            }

            c = (char)number;
        }

        return !SyntaxFacts.IsIdentifierPartCharacter(c) ? null : c < 128 || char.GetUnicodeCategory(c) != UnicodeCategory.Format ? c : LeftOut;
    }
}
