using System.Globalization;
using System.Text.RegularExpressions;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Examples;

/// <summary>Whether a value is one that a schema allows, by JSON Schema's rules. Formats are comments there, and are not looked at.</summary>
internal sealed class ExampleValidator(OpenApiDocument document)
{
    private const int Deepest = 100;
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(200);
    private readonly Dictionary<string, Regex?> _patterns = new(StringComparer.Ordinal);

    /// <summary>What is wrong first, as a pointer within the value and a sentence; null if nothing is.</summary>
    public (string Path, string Message)? Check(Schema? schema, JsonSlice value, string path = "", int depth = 0)
    {
        if (schema is null || depth > Deepest) return null;
        if (schema.IsFalse) return (path, "Nothing is allowed here.");
        if (value.Kind == JsonKind.Null && IsNullableHere(schema)) return null;

        // What stands beside a reference in 3.1 is a schema of its own; in 3.0 a reference is all.
        var resolved = schema.Resolved;
        return Type(resolved, value, path) ?? Values(resolved, value, path) ?? Parts(resolved, value, path, depth) ?? Content(resolved, value, path, depth);
    }

    private bool IsNullableHere(Schema schema) => !document.IsJsonSchema && ((schema.Resolved.Types & SchemaTypes.Null) != 0 || (schema.Types & SchemaTypes.Null) != 0
        || Flag(schema.Json) || Flag(schema.Resolved.Json));

    private static bool Flag(JsonSlice json) => (json.TryGet("nullable", out var nullable) && nullable.Kind == JsonKind.True) || (json.TryGet("x-nullable", out nullable) && nullable.Kind == JsonKind.True);

    private static (string, string)? Type(Schema schema, JsonSlice value, string path)
    {
        var types = schema.Types;
        if (types == SchemaTypes.None) return null;
        var fits = value.Kind switch
        {
            JsonKind.Null => (types & SchemaTypes.Null) != 0,
            JsonKind.True or JsonKind.False => (types & SchemaTypes.Boolean) != 0,
            JsonKind.Number => (types & SchemaTypes.Number) != 0 || ((types & SchemaTypes.Integer) != 0 && IsWhole(value)),
            JsonKind.String => (types & SchemaTypes.String) != 0,
            JsonKind.Array => (types & SchemaTypes.Array) != 0,
            _ => (types & SchemaTypes.Object) != 0,
        };
        return fits ? null : (path, $"{value.Kind} stands where {types} is expected.");
    }

    private static (string, string)? Values(Schema schema, JsonSlice value, string path)
    {
        if (schema.Const is { } constant && !JsonEquality.AreEqual(constant, value)) return (path, "This is not the constant.");
        return schema.Enum.Count > 0 && !schema.Enum.Any(one => JsonEquality.AreEqual(one, value)) ? (path, "This is none of the values.") : null;
    }

    private (string, string)? Parts(Schema schema, JsonSlice value, string path, int depth)
    {
        foreach (var part in schema.AllOf)
        {
            if (Check(part, value, path, depth + 1) is { } found) return found;
        }

        if (schema.AnyOf.Count > 0 && !schema.AnyOf.Any(one => Check(one, value, path, depth + 1) is null)) return (path, "No alternative allows this.");
        if (schema.OneOf.Count > 0 && schema.OneOf.Count(one => Check(one, value, path, depth + 1) is null) is not 1 and var fitting) return (path, fitting == 0 ? "No alternative allows this." : "More than one alternative allows this.");
        return schema.Not is { } not && Check(not, value, path, depth + 1) is null ? (path, "This is what must not be.") : null;
    }

    private (string, string)? Content(Schema schema, JsonSlice value, string path, int depth) => value.Kind switch
    {
        JsonKind.Object => Members(schema, value, path, depth),
        JsonKind.Array => Items(schema, value, path, depth),
        JsonKind.String => Text(schema, value, path),
        JsonKind.Number => Number(schema, value, path),
        _ => null,
    };

    private (string, string)? Members(Schema schema, JsonSlice value, string path, int depth)
    {
        var members = new Dictionary<string, JsonSlice>(StringComparer.Ordinal);
        foreach (var (name, member) in value.Members()) members[name] = member;
        if (schema.Required.FirstOrDefault(name => !members.ContainsKey(name)) is { } missing) return (path, $"'{missing}' is missing.");
        if (members.Count < (schema.MinProperties ?? 0) || members.Count > (schema.MaxProperties ?? int.MaxValue)) return (path, "There are too few or too many members.");
        foreach (var property in schema.Properties)
        {
            if (members.TryGetValue(property.Name, out var member) && Check(property.Schema, member, JsonPointer.Append(path, property.Name), depth + 1) is { } found) return found;
            members.Remove(property.Name);
        }

        if (members.Count == 0 || schema.AdditionalProperties.Kind is AdditionalKind.Absent or AdditionalKind.Any) return null;
        foreach (var rest in members)
        {
            if (schema.AdditionalProperties.Kind == AdditionalKind.Forbidden) return (JsonPointer.Append(path, rest.Key), "The schema allows no such member.");
            if (Check(schema.AdditionalProperties.Schema, rest.Value, JsonPointer.Append(path, rest.Key), depth + 1) is { } found) return found;
        }

        return null;
    }

    private (string, string)? Items(Schema schema, JsonSlice value, string path, int depth)
    {
        var items = value.Items().ToList();
        if (items.Count < (schema.MinItems ?? 0) || items.Count > (schema.MaxItems ?? int.MaxValue)) return (path, "There are too few or too many items.");
        for (var i = 0; i < items.Count; i++)
        {
            var expected = i < schema.PrefixItems.Count ? schema.PrefixItems[i] : schema.Items;
            if (Check(expected, items[i], path + "/" + i.ToString(CultureInfo.InvariantCulture), depth + 1) is { } found) return found;
            if (schema.UniqueItems && items.Take(i).Any(earlier => JsonEquality.AreEqual(earlier, items[i]))) return (path, "Two items are equal.");
        }

        return null;
    }

    private (string, string)? Text(Schema schema, JsonSlice value, string path)
    {
        if (schema is { MinLength: null, MaxLength: null, Pattern: null }) return null;
        var text = value.AsString() ?? "";
        var length = text.Length - text.Count(char.IsLowSurrogate);
        if (length < (schema.MinLength ?? 0) || length > (schema.MaxLength ?? int.MaxValue)) return (path, "The text is too short or too long.");
        return schema.Pattern is { } pattern && !Matches(pattern, text) ? (path, $"The text does not match '{pattern}'.") : null;
    }

    private static (string, string)? Number(Schema schema, JsonSlice value, string path)
    {
        if (!decimal.TryParse(value.RawText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return null;
        var isOutside = number < schema.Minimum || number > schema.Maximum || number <= schema.ExclusiveMinimum || number >= schema.ExclusiveMaximum;
        return isOutside ? (path, "The number is too small or too large.") : schema.MultipleOf is > 0 and var step && number % step != 0 ? (path, $"The number is no multiple of {step.ToString(CultureInfo.InvariantCulture)}.") : null;
    }

    private static bool IsWhole(JsonSlice value) => double.TryParse(value.RawText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Floor(number) == number;

    // .NET may not know a document's pattern, or may need too long for it: then every text fits.
    private bool Matches(string pattern, string text)
    {
        try
        {
            if (!_patterns.TryGetValue(pattern, out var regex)) _patterns.Add(pattern, regex = Make(pattern));
            return regex?.IsMatch(text) != false;
        }
        catch (RegexMatchTimeoutException)
        {
            _patterns[pattern] = null;
            return true;
        }
    }

    private static Regex? Make(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.ECMAScript, s_patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
