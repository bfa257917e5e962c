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

    /// <inheritdoc cref="Text{T}(T, string)"/>
    public static string? Text<T>(T value) => WireText.Format(value);

    /// <summary>A value of a type parameter: an enum by its names under the client's policy, anything else with the invariant culture.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="naming">The client's policy.</param>
    public static string? Text<T>(T value, JsonNaming naming) => value is Enum ? EnumText.Of(value.ToString()!, naming) : WireText.Format(value); // an enum is never null

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

    /// <summary>The items of a collection as the value of a query argument that a route spells out.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="items">The items; null ones are dropped.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="format">The item's own format.</param>
    public static QueryItems Items<T>(IEnumerable<T>? items, QueryStyle style, string? format = null) => new(FieldText.Of(items, format), style);

    /// <inheritdoc cref="Items{T}(IEnumerable{T}?, QueryStyle, string?)"/>
    /// <param name="items">The items; null ones are dropped.</param>
    /// <param name="style">How they are written.</param>
    /// <param name="text">An item's text.</param>
    public static QueryItems Items<T>(IEnumerable<T>? items, QueryStyle style, Func<T, string?> text) => new(FieldText.Of(items, text), style);

    private static ulong Bits<T>(T value)
        where T : struct, Enum
    {
        var number = ((IConvertible)value).ToType(Enum.GetUnderlyingType(typeof(T)), CultureInfo.InvariantCulture);
        return number is sbyte or short or int or long
            ? unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture))
            : Convert.ToUInt64(number, CultureInfo.InvariantCulture);
    }
}
