namespace TypedRequests.Generator.Parsing;

/// <summary>What RFC 9110 calls a token: the characters of verbs, header names and cookie names.</summary>
internal static class Tokens
{
    public static bool IsToken(string? text) => !string.IsNullOrEmpty(text) && text!.All(IsTokenCharacter);

    private static bool IsTokenCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
            or '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '-' or '.' or '^' or '_' or '`' or '|' or '~';
}
