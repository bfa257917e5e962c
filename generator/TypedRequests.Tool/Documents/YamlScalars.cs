using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TypedRequests.Tool.Documents;

/// <summary>
/// What a scalar means by the core schema of YAML 1.2.2 (10.3.2). <c>no</c>, <c>on</c>, dates and times of day are texts; a number keeps its digits, however many; what JSON has no number
/// for (<c>.inf</c>, <c>.nan</c>) stays the text that it is.
/// </summary>
internal static partial class YamlScalars
{
    public const string Core = "tag:yaml.org,2002:";

    /// <summary>The value in JSON.</summary>
    /// <param name="text">The text, without quotes.</param>
    /// <param name="tag">Its tag, resolved, if there is one.</param>
    /// <param name="isPlain">Whether it is written without quotes and not as a block.</param>
    /// <exception cref="FormatException">The tag and the text do not go together.</exception>
    public static JsonNode? Resolve(string text, string? tag, bool isPlain) => tag switch
    {
        null or "" => isPlain ? Plain(text) : JsonValue.Create(text),
        "!" or Core + "str" or Core + "binary" or Core + "timestamp" => JsonValue.Create(text),
        Core + "null" when IsNull(text) => null,
        Core + "bool" when Boolean(text) is { } value => JsonValue.Create(value),
        Core + "int" when Integer(text) is { } number => JsonNode.Parse(number),
        Core + "float" when (Float(text) ?? Integer(text)) is { } number => JsonNode.Parse(number),
        Core + "null" or Core + "bool" or Core + "int" or Core + "float" => throw new FormatException($"'{text}' is no value of the tag {tag}"),
        _ => throw new FormatException($"the tag {tag} has no meaning in JSON"),
    };

    private static JsonNode? Plain(string text)
    {
        if (IsNull(text)) return null;
        if (text[0] is not ('t' or 'T' or 'f' or 'F' or '+' or '-' or '.' or (>= '0' and <= '9'))) return JsonValue.Create(text);
        if (Boolean(text) is { } boolean) return JsonValue.Create(boolean);
        return (Integer(text) ?? Float(text)) is { } number ? JsonNode.Parse(number) : JsonValue.Create(text);
    }

    private static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    private static bool? Boolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    private static string? Integer(string text)
    {
        if (DecimalInteger().Match(text) is { Success: true } match) return Sign(match) + match.Groups["digits"].Value;
        if (Octal().IsMatch(text)) return text.Skip(2).Aggregate(BigInteger.Zero, static (value, digit) => (value * 8) + (digit - '0')).ToString(CultureInfo.InvariantCulture);
        return Hexadecimal().IsMatch(text) ? BigInteger.Parse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : null;
    }

    private static string? Float(string text)
    {
        if (FloatingPoint().Match(text) is not { Success: true } match) return null;
        var whole = match.Groups["whole"].Value.TrimStart('0');
        var point = match.Groups["point"].Value;
        return Sign(match) + (whole.Length == 0 ? "0" : whole) + (point == "." ? ".0" : point) + match.Groups["exponent"].Value;
    }

    private static string Sign(Match match) => match.Groups["sign"].Value == "-" ? "-" : "";

    [GeneratedRegex(@"^(?<sign>[-+]?)0*(?<digits>[0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalInteger();

    [GeneratedRegex(@"^0o[0-7]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Octal();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^(?<sign>[-+]?)(?:(?<whole>[0-9]+)(?<point>\.[0-9]*)?|(?<point>\.[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex FloatingPoint();
}
