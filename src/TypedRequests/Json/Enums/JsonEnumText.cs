using System.Buffers.Text;
using System.Globalization;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>The rarer texts of enum values: numbers in quotes, and flags joined by commas.</summary>
internal static class JsonEnumText
{
    public static bool TryRead(ReadOnlySpan<byte> text, JsonNames names, ulong[] values, JsonEnumTraits traits, out ulong bits)
    {
        text = text.Trim(" \t\r\n"u8);
        return TryNumber(text, (traits & JsonEnumTraits.Signed) != 0, out bits) || TryNames(text, names, values, out bits);
    }

    /// <summary>Whether a value has a name; of flags, whether every bit belongs to a named one.</summary>
    public static bool IsDefined(ulong bits, ulong[] values, bool flags)
    {
        if (!flags || bits == 0)
        {
            return bits == 0 && flags ? true : Array.IndexOf(values, bits) >= 0;
        }

        return (bits & ~values.Aggregate(0ul, static (all, value) => all | value)) == 0;
    }

    /// <summary>Flags by name, joined with commas; false when a bit is left over.</summary>
    public static bool TryCombine(ulong bits, JsonNames names, ulong[] values, out string text)
    {
        var rest = bits;
        var parts = new List<string>();
        for (var i = values.Length - 1; i >= 0 && rest != 0; i--)
        {
            if (values[i] != 0 && (rest & values[i]) == values[i])
            {
                parts.Insert(0, names[i]);
                rest &= ~values[i];
            }
        }

        text = string.Join(", ", parts);
        return rest == 0 && parts.Count > 0;
    }

    public static string Number(ulong bits, bool signed) =>
        signed ? unchecked((long)bits).ToString(CultureInfo.InvariantCulture) : bits.ToString(CultureInfo.InvariantCulture);

    private static bool TryNumber(ReadOnlySpan<byte> text, bool signed, out ulong bits)
    {
        if (signed && Utf8Parser.TryParse(text, out long number, out var consumed) && consumed == text.Length)
        {
            bits = unchecked((ulong)number);
            return true;
        }

        return Utf8Parser.TryParse(text, out bits, out consumed) && consumed == text.Length && !signed;
    }

    private static bool TryNames(ReadOnlySpan<byte> text, JsonNames names, ulong[] values, out ulong bits)
    {
        bits = 0;
        while (true)
        {
            var comma = text.IndexOf((byte)',');
            var index = names.Find((comma < 0 ? text : text[..comma]).Trim(" \t\r\n"u8));
            if (index < 0)
            {
                return false;
            }

            bits |= values[index];
            if (comma < 0)
            {
                return true;
            }

            text = text[(comma + 1)..];
        }
    }
}
