using System.Text.Json;
using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Checks the parameters of a request: those of the path, the query, the headers and the cookies.</summary>
internal sealed class ParameterCheck
{
    private static readonly HashSet<string> s_described = new(["Accept", "Content-Type", "Authorization"], StringComparer.OrdinalIgnoreCase);

    private readonly TextValues _values;
    private readonly StyledText _styled;
    private readonly HashSet<string> _keys;

    internal ParameterCheck(OpenApiDocument document)
    {
        _values = new TextValues(document);
        _styled = new StyledText(_values);
        _keys = [.. document.SecuritySchemes.Where(static scheme => scheme.In == "query").Select(static scheme => scheme.ParameterName).OfType<string>()];
    }

    /// <summary>What the document does not allow.</summary>
    /// <param name="call">The request.</param>
    /// <param name="operation">What it calls.</param>
    /// <param name="path">What stands in the place of the path's parameters, as it was sent.</param>
    internal IEnumerable<string> Misfits(ReceivedCall call, Operation operation, IReadOnlyDictionary<string, string> path)
    {
        var query = RawPairs(call.Url.Query.TrimStart('?'), '&');
        var cookies = RawPairs(call.Header("Cookie") ?? "", ';');
        var unknown = query.Select(static pair => pair.Key).Except(_keys).ToHashSet(StringComparer.Ordinal);
        List<string> misfits = [];
        // An object that is written as parameters of their own takes what the others leave.
        foreach (var parameter in operation.Parameters.OrderBy(IsSpread))
        {
            var value = parameter.In switch
            {
                ParameterPlace.Path => path.TryGetValue(parameter.Name, out var segment) ? Single(segment, parameter) : null,
                ParameterPlace.Header when s_described.Contains(parameter.Name) => (null, true),
                ParameterPlace.Header => call.Header(parameter.Name) is { } header ? Single(header, parameter) : null,
                ParameterPlace.Cookie => Spread(cookies, parameter, []),
                _ => Spread(query, parameter, unknown),
            };
            if (value is { IsSkipped: true }) continue;
            if (value is { } sent) misfits.AddRange(_values.Misfits(sent.Value, parameter.Schema).Select(misfit => $"{Name(parameter)}: {Where(misfit)}"));
            else if (parameter.Required) misfits.Add($"{Name(parameter)} is required");
        }

        return misfits.Concat(unknown.Select(name => $"query parameter '{name}' is not in the document{DidYouMean(name, operation)}"));
    }

    /// <summary>Names and values of a query, a form or cookies: the names decoded, the values as they were sent.</summary>
    internal static List<KeyValuePair<string, string>> RawPairs(string text, char separator) => [.. text.Split(separator, separator == ';' ? StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries : StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.IndexOf('=', StringComparison.Ordinal) is var equals and >= 0
            ? new KeyValuePair<string, string>(StyledText.Decode(pair[..equals]), pair[(equals + 1)..])
            : new KeyValuePair<string, string>(StyledText.Decode(pair), ""))];

    /// <summary>The value that some of the pairs are, and that they are no longer unknown; null if none of them is of the parameter.</summary>
    internal (JsonNode? Value, bool IsSkipped)? Spread(List<KeyValuePair<string, string>> pairs, Parameter parameter, HashSet<string> unknown)
    {
        if (parameter.Style == "deepObject")
        {
            var deep = pairs.Where(pair => pair.Key.StartsWith(parameter.Name + "[", StringComparison.Ordinal)).ToList();
            unknown.ExceptWith(deep.Select(static pair => pair.Key));
            return deep.Count == 0 ? null : (_styled.ReadDeep(deep, parameter.Name, parameter.Schema), false);
        }

        if (IsSpread(parameter))
        {
            var all = pairs.Where(pair => TextValues.MemberOf(parameter.Schema, pair.Key) is not null || (unknown.Contains(pair.Key) && parameter.Schema!.AdditionalProperties.Kind == AdditionalKind.Any)).ToList();
            unknown.ExceptWith(all.Select(static pair => pair.Key));
            return all.Count == 0 ? null : (_values.Members(all.Select(static pair => new KeyValuePair<string, string>(pair.Key, StyledText.Decode(pair.Value))), parameter.Schema), false);
        }

        // Some servers want the brackets in the name of a list, and documents name the parameter without them.
        var own = pairs.Where(pair => pair.Key == parameter.Name || (pair.Key == parameter.Name + "[]" && parameter.Explode)).ToList();
        unknown.ExceptWith(own.Select(static pair => pair.Key));
        if (own.Count == 0) return null;
        return parameter.MediaType is null && parameter.Explode ? (_styled.ReadRepeated([.. own.Select(static pair => pair.Value)], parameter), false) : Single(own[^1].Value, parameter);
    }

    private (JsonNode? Value, bool IsSkipped) Single(string raw, Parameter parameter) => (parameter.MediaType is { } type ? Content(StyledText.Decode(raw), type) : _styled.Read(raw, parameter), false);

    private static JsonNode? Content(string text, string mediaType)
    {
        if (!MediaTypes.IsJson(mediaType)) return text;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text; // which the schema then does not fit
        }
    }

    private static bool IsSpread(Parameter parameter) => parameter is { Style: "form", Explode: true, MediaType: null }
        && TextValues.MayBe(parameter.Schema, SchemaTypes.Object) && !TextValues.MayBe(parameter.Schema, SchemaTypes.Array | SchemaTypes.String | SchemaTypes.Integer | SchemaTypes.Number | SchemaTypes.Boolean);

    private static string Name(Parameter parameter) => $"{Enum.GetName(parameter.In)!.ToLowerInvariant()} parameter '{parameter.Name}'";

    private static string Where(SchemaMisfit misfit) => misfit.Path == "$" ? $"{misfit.Reason} (#{misfit.Pointer})" : misfit.ToString();

    private static string DidYouMean(string name, Operation operation) => operation.Parameters.Where(static parameter => parameter.In == ParameterPlace.Query)
        .Select(parameter => (parameter.Name, Distance: Likeness.Distance(parameter.Name, name))).Where(near => near.Distance <= (name.Length / 3) + 1).OrderBy(static near => near.Distance)
        .Select(static near => $"; did you mean '{near.Name}'?").FirstOrDefault("");
}
