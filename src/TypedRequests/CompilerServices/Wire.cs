using System.ComponentModel;
using System.Globalization;

namespace TypedRequests.CompilerServices;

/// <summary>Text that emitted code asks for where a value alone does not say enough.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Wire
{
    /// <summary>A value by its own format, with the invariant culture; <see langword="null"/> stays <see langword="null"/>.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">The type's own format.</param>
    public static string? Text<T>(T value, string format) => WireText.Format(value, format);

    /// <summary>An enum value that has no name, as its number.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">The value.</param>
    public static string Number<T>(T value)
        where T : struct, Enum => value.ToString("D");

    /// <summary>Combined flags by the names of their members, joined with commas; as a number when a bit has no name.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="members">Every named value with its text.</param>
    public static string Flags<T>(T value, params (T Value, string Text)[] members)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(members);
        var rest = Bits(value);
        var names = new List<string>();

        // From the last to the first: a combination that has a name of its own is declared after its parts.
        for (var i = members.Length - 1; i >= 0 && rest != 0; i--)
        {
            var bits = Bits(members[i].Value);
            if (bits == 0 || (rest & bits) != bits) continue;
            rest &= ~bits;
            names.Insert(0, members[i].Text);
        }

        return rest == 0 && names.Count > 0 ? string.Join(",", names) : Number(value);
    }

    /// <summary>The items of a collection as segments of a path.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="items">The items; null ones are dropped.</param>
    public static PathSegments Segments<T>(IEnumerable<T>? items) => new(FieldText.Of(items, format: null));

    /// <inheritdoc cref="Segments{T}(IEnumerable{T}?)"/>
    /// <param name="items">The items; null ones are dropped.</param>
    /// <param name="text">An item's text.</param>
    public static PathSegments Segments<T>(IEnumerable<T>? items, Func<T, string?> text) => new(FieldText.Of(items, text));

    private static ulong Bits<T>(T value)
        where T : struct, Enum
    {
        var number = ((IConvertible)value).ToType(Enum.GetUnderlyingType(typeof(T)), CultureInfo.InvariantCulture);
        return number is sbyte or short or int or long
            ? unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture))
            : Convert.ToUInt64(number, CultureInfo.InvariantCulture);
    }
}
