using System.Globalization;
using System.Text;

namespace TypedRequests.Generator.Text;

/// <summary>Turns a C# name into a wire name, with the results of System.Text.Json's naming policies. The numbers are those of <c>JsonNaming</c>.</summary>
internal static class NameCase
{
    private enum State
    {
        Start,
        Upper,
        LowerOrDigit,
        Space,
    }

    public static string Apply(int naming, string name) => naming switch
    {
        0 => Camel(name),
        1 => Separated(name, '_', upper: false),
        2 => Separated(name, '_', upper: true),
        3 => Separated(name, '-', upper: false),
        4 => Separated(name, '-', upper: true),
        _ => name,
    };

    // A leading run of capitals is lowered, but for the capital that begins the next word: IOStream -> ioStream.
    private static string Camel(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        var text = name.ToCharArray();
        for (var i = 0; i < text.Length && char.IsUpper(text[i]); i++)
        {
            var beginsWord = i > 0 && i + 1 < text.Length && !char.IsUpper(text[i + 1]);
            if (beginsWord && text[i + 1] != ' ')
            {
                break;
            }

            text[i] = char.ToLowerInvariant(text[i]);
        }

        return new string(text);
    }

    private static string Separated(string name, char separator, bool upper)
    {
        var text = new StringBuilder(name.Length + 4);
        var state = State.Start;
        for (var i = 0; i < name.Length; i++)
        {
            state = Append(text, name, i, state, separator, upper);
        }

        return text.ToString();
    }

    private static State Append(StringBuilder text, string name, int i, State state, char separator, bool upper)
    {
        var c = name[i];
        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.UppercaseLetter:
                var endsAcronym = state == State.Upper && i + 1 < name.Length && char.IsLower(name[i + 1]);
                if (state is State.LowerOrDigit or State.Space || endsAcronym)
                {
                    text.Append(separator);
                }

                text.Append(upper ? c : char.ToLowerInvariant(c));
                return State.Upper;

            case UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber:
                if (state == State.Space)
                {
                    text.Append(separator);
                }

                text.Append(upper ? char.ToUpperInvariant(c) : c);
                return State.LowerOrDigit;

            case UnicodeCategory.SpaceSeparator:
                return state == State.Start ? state : State.Space;

            default:
                text.Append(c);
                return State.Start;
        }
    }
}
