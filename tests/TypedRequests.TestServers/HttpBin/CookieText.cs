using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.TestServers;

/// <summary>Cookie lines as Werkzeug reads and writes them: values that need it are quoted, with octal escapes.</summary>
internal static partial class CookieText
{
    public static void Append(HttpContext context, string line) => context.Response.Headers.Append("Set-Cookie", line);

    public static string Set(string name, string value, bool secure) => $"{Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name))}={Quote(value)};{(secure ? " Secure;" : "")} Path=/";

    public static string Delete(string name) => $"{name}=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/";

    public static IEnumerable<(string Name, string Value)> Parse(string header)
    {
        foreach (Match match in Pair().Matches(header + ";"))
        {
            var name = match.Groups["name"].Value.Trim();
            if (name is not "") yield return (Utf8(name), Utf8(Unquote(match.Groups["value"].Value)));
        }
    }

    // [^=;]* then, after '=', a quoted string or everything up to the semicolon.
    [GeneratedRegex("""(?<name>[^=;]*)(?:\s*=\s*(?<value>"(?:[^\\"]|\\.)*"|.*?))?\s*;""", RegexOptions.Singleline)]
    private static partial Regex Pair();

    private static string Quote(string value)
    {
        var quoted = new StringBuilder();
        var plain = true;
        foreach (var b in Encoding.UTF8.GetBytes(value))
        {
            plain &= char.IsAsciiLetterOrDigit((char)b) || "/=!#$%&'*+-.^_`|~:".Contains((char)b);
            quoted.Append(b switch
            {
                (byte)'"' or (byte)'\\' => $"\\{(char)b}",
                (byte)',' or (byte)';' or < 32 or > 126 => $"\\{Convert.ToString(b, 8).PadLeft(3, '0')}",
                _ => ((char)b).ToString(),
            });
        }

        return plain ? quoted.ToString() : $"\"{quoted}\"";
    }

    private static string Unquote(string value)
    {
        if (value.Length < 2 || value[0] != '"' || value[^1] != '"') return value;
        return Escape().Replace(value[1..^1], match =>
            match.Groups["octal"] is { Success: true } octal ? ((char)Convert.ToInt32(octal.Value, 8)).ToString() : match.Value[1..]);
    }

    [GeneratedRegex(@"\\(?:(?<octal>[0-3][0-7][0-7])|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();

    private static string Utf8(string latin1) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin1));
}
