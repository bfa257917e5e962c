using System.Globalization;

namespace TypedRequests.CompilerServices;

/// <summary>How names are put together in each style.</summary>
internal static class FieldNames
{
    internal static string Member(string outer, string name, QueryStyle style) =>
        outer.Length == 0 ? name
        : style is QueryStyle.Brackets or QueryStyle.DeepObject or QueryStyle.IndexedBrackets ? $"{outer}[{name}]"
        : $"{outer}.{name}";

    /// <summary>The name of a dictionary's entry, which ASP.NET Core has in brackets where members are behind dots.</summary>
    internal static string Key(string outer, string key, QueryStyle style) =>
        outer.Length > 0 && style is QueryStyle.Indexed ? $"{outer}[{key}]" : Member(outer, key, style);

    /// <summary>The name of an item that has one text.</summary>
    internal static string Item(string outer, int index, QueryStyle style) => style switch
    {
        QueryStyle.Indexed or QueryStyle.IndexedBrackets => string.Create(CultureInfo.InvariantCulture, $"{outer}[{index}]"),
        QueryStyle.Dots => Member(outer, index.ToString(CultureInfo.InvariantCulture), style),
        QueryStyle.Brackets => outer + "[]",
        _ => outer,
    };
}
