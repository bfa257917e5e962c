using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>What single words of a schema say of a value: limits, patterns, lists of values.</summary>
internal sealed class SchemaWords(OpenApiDocument document)
{
    private static readonly TimeSpan s_longestMatch = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Regex?> _patterns = new(StringComparer.Ordinal);

    /// <summary>What the value would have to be; null if it is that, or may be anything.</summary>
    internal string? NotOneOf(JsonElement value, Schema schema)
    {
        if (schema.Const is { } constant && !Equal(value, constant)) return constant.RawText;
        if (schema.Enum.Count == 0 || schema.Enum.Any(one => Equal(value, one))) return null;
        const int most = 8;
        var shown = string.Join(", ", schema.Enum.Take(most).Select(static one => one.RawText));
        return schema.Enum.Count > most ? $"one of {shown}, …" : $"one of {shown}";
    }

    /// <summary>The limits that a value breaks.</summary>
    internal IEnumerable<string> Limits(JsonElement value, Schema schema) => value.ValueKind switch
    {
        JsonValueKind.String => OfText(value.GetString()!, schema), // a string has one
        JsonValueKind.Number => OfNumber(value, schema),
        JsonValueKind.Array => OfArray(value, schema),
        JsonValueKind.Object => Range(value.EnumerateObject().Count(), schema.MinProperties, schema.MaxProperties, "members"),
        _ => [],
    };

    /// <summary>The schemas of <c>patternProperties</c> that hold for a member.</summary>
    internal IEnumerable<Schema> Patterned(Schema schema, string name) => schema.Resolved.Json.TryGet("patternProperties", out var patterns)
        ? patterns.Members().Where(pattern => Pattern(pattern.Name)?.IsMatch(name) == true).Select(pattern => document.SchemaAt(pattern.Value))
        : [];

    private static bool Equal(JsonElement value, JsonSlice other)
    {
        using var parsed = JsonDocument.Parse(other.RawText);
        return JsonElement.DeepEquals(value, parsed.RootElement);
    }

    private IEnumerable<string> OfText(string text, Schema schema)
    {
        foreach (var reason in Range(text.EnumerateRunes().Count(), schema.MinLength, schema.MaxLength, "characters")) yield return reason;
        if (schema.Pattern is { } pattern && Pattern(pattern)?.IsMatch(text) == false) yield return $"does not match the pattern {pattern}";
        if (schema.Format is { } format && !TextFormats.Fits(text, format)) yield return $"is no {format}";
    }

    private static IEnumerable<string> OfNumber(JsonElement value, Schema schema)
    {
        var number = value.TryGetDecimal(out var exact) ? exact : (decimal?)null;
        var sign = value.GetDouble() < 0 ? -1 : 1;
        if (Compare(number, sign, schema.Minimum) < 0) yield return $"is less than {Text(schema.Minimum)}";
        if (Compare(number, sign, schema.Maximum) > 0) yield return $"is more than {Text(schema.Maximum)}";
        if (schema.ExclusiveMinimum is not null && Compare(number, sign, schema.ExclusiveMinimum) <= 0) yield return $"is not more than {Text(schema.ExclusiveMinimum)}";
        if (schema.ExclusiveMaximum is not null && Compare(number, sign, schema.ExclusiveMaximum) >= 0) yield return $"is not less than {Text(schema.ExclusiveMaximum)}";
        if (schema.MultipleOf is > 0 and var step && number is { } whole && whole % step != 0) yield return $"is no multiple of {Text(step)}";
        if (schema.Format == "int32" && !value.TryGetInt32(out _) && number is not { } or < int.MinValue or > int.MaxValue) yield return "is no int32";
        if (schema.Format == "int64" && number is not (>= long.MinValue and <= long.MaxValue)) yield return "is no int64";
    }

    // A number that no decimal holds lies beyond every limit, on the side of its sign.
    private static int Compare(decimal? number, int sign, decimal? limit) => limit is not { } bound ? 0 : number is { } exact ? exact.CompareTo(bound) : sign;

    private static IEnumerable<string> OfArray(JsonElement value, Schema schema)
    {
        foreach (var reason in Range(value.GetArrayLength(), schema.MinItems, schema.MaxItems, "items")) yield return reason;
        if (!schema.UniqueItems) yield break;
        var items = value.EnumerateArray().ToList();
        for (var i = 1; i < items.Count; i++)
        {
            if (items.Take(i).Any(earlier => JsonElement.DeepEquals(earlier, items[i]))) yield return string.Create(CultureInfo.InvariantCulture, $"item {i} is there before, and items may not be equal");
        }
    }

    private static IEnumerable<string> Range(int count, decimal? least, decimal? most, string what)
    {
        if (least is { } min && count < min) yield return $"has {Text(count)} {what}, at least {Text(min)} are wanted";
        if (most is { } max && count > max) yield return $"has {Text(count)} {what}, at most {Text(max)} are allowed";
    }

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A pattern of ECMA-262. What .NET cannot read is not checked.</summary>
    private Regex? Pattern(string pattern) => _patterns.GetOrAdd(pattern, static text => Made(text, RegexOptions.ECMAScript) ?? Made(text, RegexOptions.CultureInvariant));

    private static Regex? Made(string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options, s_longestMatch);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
