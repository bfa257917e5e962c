using System.Text;

namespace TypedRequests;

/// <summary>
/// Makes a text that matches a pattern, for the patterns that documents have: literals, classes, groups, alternatives and repetitions. What it makes is checked by who asked; for others
/// (assertions, back references) it makes nothing.
/// </summary>
internal sealed class PatternMaker
{
    private const int MostRepeated = 3;

    private readonly string _pattern;
    private readonly SeededChoice _choice;
    private int _at;
    private bool _isBeyond;

    private PatternMaker(string pattern, SeededChoice choice) => (_pattern, _choice) = (pattern, choice);

    /// <summary>The text; null if the pattern says more than this knows.</summary>
    internal static string? Make(string pattern, SeededChoice choice)
    {
        var maker = new PatternMaker(pattern, choice);
        var text = maker.Alternatives();
        return maker._isBeyond || maker._at < pattern.Length ? null : text;
    }

    private string Alternatives()
    {
        List<string> all = [Sequence()];
        while (!_isBeyond && Take('|')) all.Add(Sequence());
        return all[_choice.Next(all.Count)];
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (!_isBeyond && _at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            if (_pattern[_at] is '^' or '$')
            {
                _at++;
                continue;
            }

            var start = _at;
            var first = Atom();
            var times = Times();
            for (var i = 0; i < times; i++)
            {
                if (i == 0)
                {
                    text.Append(first);
                    continue;
                }

                // Each time anew: [a-z]{3} is not one letter three times.
                var after = _at;
                _at = start;
                text.Append(Atom());
                _at = after;
            }
        }

        return text.ToString();
    }

    private string Atom()
    {
        var character = _pattern[_at++];
        switch (character)
        {
            case '(':
                if (Take('?') && !Take(':') && !NamedGroup()) _isBeyond = true;
                var inner = _isBeyond ? "" : Alternatives();
                if (!Take(')')) _isBeyond = true;
                return inner;
            case '[':
                return One(Class());
            case '.':
                return One("abcdefghijklmnopqrstuvwxyz");
            case '\\':
                return One(Escape());
            default:
                _isBeyond |= character is '*' or '+' or '?' or '{';
                return character.ToString();
        }
    }

    private bool NamedGroup()
    {
        if (!Take('<') || _at >= _pattern.Length || _pattern[_at] is '=' or '!' || _pattern.IndexOf('>', _at) is not (>= 0 and var end)) return false;
        _at = end + 1;
        return true;
    }

    private string One(string characters) => characters.Length == 0 ? "" : characters[_choice.Next(characters.Length)].ToString();

    private string Escape()
    {
        if (_at >= _pattern.Length)
        {
            _isBeyond = true;
            return "";
        }

        var character = _pattern[_at++];
        switch (character)
        {
            case 'd': return "0123456789";
            case 'w': return "abcdefghijklmnopqrstuvwxyz0123456789_";
            case 's': return " ";
            case 'D' or 'S' or 'W': return character == 'W' ? "-" : "abcdefghijklmnopqrstuvwxyz";
            case 't': return "\t";
            case 'n': return "\n";
            case 'r': return "\r";
            default:
                _isBeyond |= char.IsAsciiLetterOrDigit(character); // boundaries, back references, categories
                return character.ToString();
        }
    }

    private string Class()
    {
        var isNot = Take('^');
        var characters = new StringBuilder();
        for (var isFirst = true; !_isBeyond && _at < _pattern.Length && (_pattern[_at] != ']' || isFirst); isFirst = false)
        {
            var character = _pattern[_at++];
            if (character == '\\')
            {
                characters.Append(Escape());
            }
            else if (_at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                for (var next = character; next <= _pattern[_at + 1] && characters.Length < 500; next++) characters.Append(next);
                _at += 2;
            }
            else
            {
                characters.Append(character);
            }
        }

        if (!Take(']')) _isBeyond = true;
        if (!isNot) return characters.ToString();
        var excluded = characters.ToString();
        return new string([.. "abcdefghijklmnopqrstuvwxyz0123456789-_ ".Where(one => !excluded.Contains(one, StringComparison.Ordinal))]);
    }

    private int Times()
    {
        if (_at >= _pattern.Length) return 1;
        var (least, most) = (1, 1);
        if (Take('?')) (least, most) = (0, 1);
        else if (Take('*')) (least, most) = (0, MostRepeated);
        else if (Take('+')) (least, most) = (1, MostRepeated);
        else if (_pattern[_at] == '{') (least, most) = Counted();
        Take('?'); // lazy: the same texts
        return least + _choice.Next(Math.Max(1, most - least + 1));
    }

    private (int Least, int Most) Counted()
    {
        var end = _pattern.IndexOf('}', _at);
        var parts = end < 0 ? [] : _pattern[(_at + 1)..end].Split(',');
        if (parts.Length is 0 or > 2 || !int.TryParse(parts[0], out var least))
        {
            _isBeyond = true;
            return (1, 1);
        }

        _at = end + 1;
        var most = parts.Length == 1 ? least : int.TryParse(parts[1], out var limit) ? Math.Min(limit, least + MostRepeated) : least + MostRepeated;
        return (least, most);
    }

    private bool Take(char character)
    {
        if (_at >= _pattern.Length || _pattern[_at] != character) return false;
        _at++;
        return true;
    }
}
