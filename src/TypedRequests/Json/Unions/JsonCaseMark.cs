using System.Globalization;
using System.Text;
using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>The values of one member that tell a case.</summary>
/// <param name="name">The number of the member's name.</param>
/// <param name="values">Texts, whole numbers, true or false.</param>
internal sealed class JsonCaseMark(int name, object[] values)
{
    private readonly byte[][] _texts = [.. values.OfType<string>().Select(Encoding.UTF8.GetBytes)];
    private readonly long[] _numbers = [.. values.Where(static value => value is int or long).Select(static value => Convert.ToInt64(value, CultureInfo.InvariantCulture))];

    public int Name { get; } = name;

    /// <summary>Whether the value at the reader is one of them.</summary>
    public bool Fits(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => HasText(JsonRead.Text(ref reader)),
        JsonTokenType.Number => HasNumber(ref reader),
        JsonTokenType.True => values.Contains(true),
        JsonTokenType.False => values.Contains(false),
        _ => false,
    };

    private bool HasText(ReadOnlySpan<byte> text)
    {
        foreach (var known in _texts)
        {
            if (text.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNumber(ref Utf8JsonReader reader)
    {
        foreach (var known in _numbers)
        {
            if (JsonRead.IsConstant(ref reader, known))
            {
                return true;
            }
        }

        return false;
    }
}
