using System.Collections;
using System.Globalization;

namespace TypedRequests;

/// <summary>A value in a message, as C# would write it.</summary>
internal static class ValueText
{
    private const int Longest = 200;

    internal static string Of(object? value) => Short(value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Take(10).Select(Of))}]",
        _ => value.ToString() ?? value.GetType().Name,
    });

    private static string Short(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
