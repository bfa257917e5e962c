using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>The names of an enum that is known at run time alone.</summary>
internal static class EnumText
{
    /// <summary>A value's names, as <see cref="object.ToString"/> gives them, under a policy; a number stays one.</summary>
    internal static string Of(string names, JsonNaming naming)
    {
        if (names.Length == 0 || names[0] is '-' or (>= '0' and <= '9')) return names;
        var policy = Policy(naming);
        return string.Join(',', names.Split(", ").Select(name => policy?.ConvertName(name) ?? name));
    }

    private static JsonNamingPolicy? Policy(JsonNaming naming) => naming switch
    {
        JsonNaming.CamelCase => JsonNamingPolicy.CamelCase,
        JsonNaming.SnakeCaseLower => JsonNamingPolicy.SnakeCaseLower,
        JsonNaming.SnakeCaseUpper => JsonNamingPolicy.SnakeCaseUpper,
        JsonNaming.KebabCaseLower => JsonNamingPolicy.KebabCaseLower,
        JsonNaming.KebabCaseUpper => JsonNamingPolicy.KebabCaseUpper,
        _ => null,
    };
}
