namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>Where we differ from System.Text.Json on purpose. Each is asked both ways in KnownDifferenceTests; docs/json.md gives the reasons.</summary>
internal static class KnownDifferences
{
    /// <summary>Those that random documents run into: a value that an enum does not know, which theirs makes an undefined number of.</summary>
    public static bool Explains(JsonFormatException failure) => failure.Expected?.StartsWith("one of ", StringComparison.Ordinal) == true;
}
