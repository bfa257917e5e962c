namespace TypedRequests.Generator.Bindings;

/// <summary>The runtime's <c>JsonNaming</c> by number.</summary>
internal static class NamingPolicies
{
    private static readonly string[] s_names = ["CamelCase", "SnakeCaseLower", "SnakeCaseUpper", "KebabCaseLower", "KebabCaseUpper", "AsWritten"];

    public static string Expression(int naming) => $"{WellKnownNames.JsonNaming}.{s_names[naming]}";
}
