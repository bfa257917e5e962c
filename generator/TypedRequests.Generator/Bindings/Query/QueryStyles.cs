namespace TypedRequests.Generator.Bindings;

/// <summary>The runtime's <c>QueryStyle</c> by number.</summary>
internal static class QueryStyles
{
    public const int Repeat = 0;
    public const int Csv = 1;
    public const int Brackets = 5;
    public const int DeepObject = 6;

    private static readonly string[] s_names = ["Repeat", "Csv", "Ssv", "Pipes", "Tsv", "Brackets", "DeepObject"];

    public static bool IsOne(int style) => style >= 0 && style < s_names.Length;

    public static string Expression(int style) => $"{WellKnownNames.QueryStyle}.{s_names[style]}";

    /// <summary>The name of a member within an object.</summary>
    public static string Nested(string outer, string member, int style) =>
        outer.Length == 0 ? member : style is Brackets or DeepObject ? $"{outer}[{member}]" : $"{outer}.{member}";
}
