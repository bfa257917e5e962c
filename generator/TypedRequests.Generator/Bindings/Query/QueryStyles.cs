namespace TypedRequests.Generator.Bindings;

/// <summary>The runtime's <c>QueryStyle</c> by number.</summary>
internal static class QueryStyles
{
    public const int Repeat = 0;
    public const int Csv = 1;
    public const int Brackets = 5;
    public const int DeepObject = 6;
    public const int Indexed = 7;
    public const int IndexedBrackets = 8;
    public const int Dots = 9;

    private static readonly string[] s_names = ["Repeat", "Csv", "Ssv", "Pipes", "Tsv", "Brackets", "DeepObject", "Indexed", "IndexedBrackets", "Dots"];

    public static bool IsOne(int style) => style >= 0 && style < s_names.Length;

    public static string Expression(int style) => $"{WellKnownNames.QueryStyle}.{s_names[style]}";

    /// <summary>Whether the style has a form for lists and maps of objects.</summary>
    public static bool HasLists(int style) => style is Brackets or Indexed or IndexedBrackets or Dots;

    /// <summary>The name of a member within an object.</summary>
    public static string Nested(string outer, string member, int style) =>
        outer.Length == 0 ? member : style is Brackets or DeepObject or IndexedBrackets ? $"{outer}[{member}]" : $"{outer}.{member}";

    /// <summary>What stands before the keys of a dictionary; a bracket is closed behind each.</summary>
    public static string MapPrefix(string outer, int style) =>
        outer.Length == 0 ? "" : style is Brackets or DeepObject or IndexedBrackets or Indexed ? outer + "[" : outer + ".";
}
