using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>A parameter as its style writes it (OpenAPI 3.1.1, 4.8.12.5), read back. Texts come as they are in the message, so that an escaped separator is none.</summary>
internal sealed class StyledText(TextValues values)
{
    /// <summary>A value in one piece: of a path, a header, a cookie, or a query without <c>explode</c>.</summary>
    /// <param name="raw">The text, not decoded.</param>
    /// <param name="parameter">What the document says of it.</param>
    internal JsonNode? Read(string raw, Parameter parameter)
    {
        var (text, separator, pairs) = Undressed(raw, parameter);
        List<JsonNode?> readings = [];
        if (TextValues.MayBe(parameter.Schema, SchemaTypes.Array)) readings.Add(values.List(text.Length == 0 ? [] : Split(text, separator).Select(Decode), parameter.Schema));
        if (TextValues.MayBe(parameter.Schema, SchemaTypes.Object)) readings.Add(values.Members(pairs ?? Paired(Split(text, separator)), parameter.Schema));
        readings.Add(values.Scalar(Decode(text), parameter.Schema));
        if (TextValues.MayBe(parameter.Schema, ~(SchemaTypes.Array | SchemaTypes.Object)) || readings.Count == 1) readings.Reverse();
        return values.Best(readings, parameter.Schema);
    }

    /// <summary>A value of which each part has the parameter's name: <c>a=1&amp;a=2</c>.</summary>
    internal JsonNode? ReadRepeated(IReadOnlyList<string> raw, Parameter parameter)
    {
        var list = values.List(raw.Select(Decode), parameter.Schema);
        if (raw.Count > 1) return list;
        var scalar = values.Scalar(Decode(raw[0]), parameter.Schema);
        return TextValues.MayBe(parameter.Schema, SchemaTypes.Array) ? values.Best([list, scalar], parameter.Schema) : scalar;
    }

    /// <summary>The members of an object by their path: <c>a[b][c]=1</c>, <c>a[b][]=1</c>.</summary>
    internal JsonObject ReadDeep(IEnumerable<KeyValuePair<string, string>> raw, string name, Schema? schema)
    {
        var whole = new JsonObject();
        foreach (var (path, text) in raw)
        {
            var names = path[name.Length..].Split('[', StringSplitOptions.RemoveEmptyEntries).Select(static part => part.TrimEnd(']')).ToArray();
            Put(whole, names.Length == 0 ? [""] : names, Decode(text), schema); // "filter[=1" names nothing
        }

        return whole;
    }

    internal static string Decode(string raw) => Uri.UnescapeDataString(raw);

    private void Put(JsonObject into, ReadOnlySpan<string> names, string text, Schema? schema)
    {
        var member = TextValues.MemberOf(schema, names[0]);
        if (names.Length == 1 || names[1].Length == 0)
        {
            var isList = names.Length > 1 || into.ContainsKey(names[0]) || (TextValues.MayBe(member, SchemaTypes.Array) && !TextValues.MayBe(member, SchemaTypes.String));
            if (!isList) into[names[0]] = values.Scalar(text, member);
            else if (into[names[0]] is JsonArray list) list.Add(values.Scalar(text, TextValues.ItemOf(member, list.Count)));
            else into[names[0]] = new JsonArray([.. into.TryGetPropertyValue(names[0], out var first) ? (IEnumerable<JsonNode?>)[first?.DeepClone()] : [], values.Scalar(text, TextValues.ItemOf(member))]);
            return;
        }

        if (into[names[0]] is not JsonObject inner) into[names[0]] = inner = [];
        Put(inner, names[1..], text, member);
    }

    // What stands around the value, and between its parts.
    private static (string Text, string[] Separators, IEnumerable<KeyValuePair<string, string>>? Pairs) Undressed(string raw, Parameter parameter)
    {
        switch (parameter.Style)
        {
            case "label":
                var label = raw.StartsWith('.') ? raw[1..] : raw;
                return (label, parameter.Explode ? ["."] : [","], parameter.Explode ? Equalled(label.Split('.')) : null);
            case "matrix":
                return Matrix(raw.StartsWith(';') ? raw[1..] : raw, parameter);
            case "spaceDelimited":
                return (raw, ["%20", "+", " "], null);
            case "pipeDelimited":
                return (raw, ["|", "%7C", "%7c"], null);
            case "tabDelimited":
                return (raw, ["%09", "\t"], null);
            default:
                return (raw, [","], parameter.Explode && parameter.Style == "simple" ? Equalled(raw.Split(',')) : null);
        }
    }

    private static (string Text, string[] Separators, IEnumerable<KeyValuePair<string, string>>? Pairs) Matrix(string text, Parameter parameter)
    {
        var parts = text.Split(';');
        if (!parameter.Explode) return (Value(text), [","], null);
        return (string.Join(";", parts.Select(Value)), [";"], Equalled(parts));
    }

    private static string Value(string part) => part.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0 ? part[(equals + 1)..] : "";

    private static string[] Split(string text, string[] separators)
    {
        var parts = text.Split(separators, StringSplitOptions.TrimEntries);
        // Clients escape the comma too, and servers split what they have decoded.
        return parts.Length == 1 && separators is [","] ? text.Split(["%2C", "%2c"], StringSplitOptions.None) : parts;
    }

    private static IEnumerable<KeyValuePair<string, string>> Equalled(IEnumerable<string> parts) =>
        parts.Where(static part => part.Length > 0).Select(static part => new KeyValuePair<string, string>(Decode(part.Split('=')[0].Trim()), Decode(Value(part))));

    private static IEnumerable<KeyValuePair<string, string>> Paired(string[] parts) =>
        parts.Chunk(2).Select(static pair => new KeyValuePair<string, string>(Decode(pair[0]), pair.Length > 1 ? Decode(pair[1]) : ""));
}
