using System.Globalization;
using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Makes values that fit a schema: of its examples, constants and lists where it has them.</summary>
/// <param name="document">The document.</param>
/// <param name="isRequest">Whether the values are sent: what is <c>readOnly</c> is left out of them, and of a response what is <c>writeOnly</c>.</param>
internal sealed class ValueMaker(OpenApiDocument document, bool isRequest)
{
    private const int DeepestOptional = 4;
    private const int DeepestNesting = 24;
    private const int MostTries = 24;

    private readonly SchemaCheck _check = new(document, isRequest);
    private readonly TextMaker _texts = new();

    /// <summary>A value, and what it does not fit if none could be made that fits.</summary>
    internal (JsonNode? Value, List<SchemaMisfit> Misfits) Make(Schema schema, SeededChoice choice)
    {
        (JsonNode? Value, List<SchemaMisfit> Misfits) best = default;
        for (var tries = 0; tries < MostTries; tries++)
        {
            // The first tries are whole; then what is optional goes, from the depth upwards, as it may be what does not fit.
            var value = Of(schema, choice, 0, Math.Max(0, DeepestOptional - (tries / 4)));
            var misfits = _check.Misfits(TextValues.ElementOf(value), schema);
            if (misfits.Count == 0) return (value, misfits);
            if (best.Misfits is null || misfits.Count < best.Misfits.Count) best = (value, misfits);
        }

        return best;
    }

    private JsonNode? Of(Schema schema, SeededChoice choice, int depth, int optional)
    {
        if (Given(schema) is { } given) return given.RawText is var text && given.Kind == JsonKind.Null ? null : JsonNode.Parse(text);
        if (schema.Enum.Count > 0) return JsonNode.Parse(schema.Enum[choice.Next(schema.Enum.Count)].RawText);
        if (depth > DeepestNesting) return null;
        if (schema.AllOf.Count > 0) return Combined(schema, choice, depth, optional);
        var cases = schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;
        if (cases.Count > 0) return WithCase(schema, cases, choice, depth, optional);
        return OfType(TypeOf(schema), schema, choice, depth, optional);
    }

    // What the schema itself gives, if that fits.
    private JsonSlice? Given(Schema schema)
    {
        IEnumerable<JsonSlice?> all = [schema.Const, schema.Example, .. schema.Examples.Select(static one => (JsonSlice?)one), schema.Default];
        return all.FirstOrDefault(one => one is { } value && Fits(value, schema));
    }

    private bool Fits(JsonSlice value, Schema schema)
    {
        using var parsed = System.Text.Json.JsonDocument.Parse(value.RawText);
        return _check.Misfits(parsed.RootElement, schema).Count == 0;
    }

    private JsonNode? Combined(Schema schema, SeededChoice choice, int depth, int optional)
    {
        JsonNode? whole = schema.Properties.Count > 0 ? Object(schema, choice, depth, optional) : null;
        foreach (var part in schema.AllOf) whole = Merged(whole, Of(part, choice, depth + 1, optional));
        var cases = schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;
        return cases.Count > 0 ? Merged(whole, Of(cases[choice.Next(cases.Count)], choice, depth + 1, optional)) : whole;
    }

    private JsonNode? WithCase(Schema schema, IReadOnlyList<Schema> cases, SeededChoice choice, int depth, int optional)
    {
        // Deep down, the first case that is no object, if there is one: recursive unions end there.
        var chosen = depth < DeepestOptional ? cases[choice.Next(cases.Count)] : cases.FirstOrDefault(static one => !TextValues.MayBe(one, SchemaTypes.Object | SchemaTypes.Array)) ?? cases[choice.Next(cases.Count)];
        var value = Of(chosen, choice, depth + 1, optional);
        if (value is JsonObject members && schema.Discriminator is { } discriminator && NameOf(chosen, discriminator) is { } name) members[discriminator.PropertyName] = name;
        return schema.Properties.Count > 0 ? Merged(Object(schema, choice, depth, optional), value) : value;
    }

    private static string? NameOf(Schema chosen, Discriminator discriminator) =>
        discriminator.Mapping.Where(pair => pair.Value == chosen.RefName || pair.Value.EndsWith("/" + chosen.RefName, StringComparison.Ordinal)).Select(static pair => pair.Key).FirstOrDefault() ?? chosen.RefName;

    private static JsonNode? Merged(JsonNode? one, JsonNode? other)
    {
        if (one is not JsonObject into || other is not JsonObject from) return other ?? one;
        foreach (var (name, value) in from) into[name] = into[name] is JsonObject inner && value is JsonObject ? Merged(inner.DeepClone(), value) : value?.DeepClone();
        return into;
    }

    private static SchemaTypes TypeOf(Schema schema)
    {
        SchemaTypes[] liked = [SchemaTypes.Object, SchemaTypes.Array, SchemaTypes.String, SchemaTypes.Integer, SchemaTypes.Number, SchemaTypes.Boolean, SchemaTypes.Null];
        if (schema.Types != SchemaTypes.None) return liked.First(type => schema.Types.HasFlag(type));
        if (schema.Items is not null) return SchemaTypes.Array;
        return schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties.Kind == AdditionalKind.Schema ? SchemaTypes.Object : SchemaTypes.String;
    }

    private JsonNode? OfType(SchemaTypes type, Schema schema, SeededChoice choice, int depth, int optional) => type switch
    {
        SchemaTypes.Object => Object(schema, choice, depth, optional),
        SchemaTypes.Array => Array(schema, choice, depth, optional),
        SchemaTypes.String => _texts.Make(schema, choice),
        SchemaTypes.Integer => NumberMaker.Make(schema, choice, isWhole: true),
        SchemaTypes.Number => NumberMaker.Make(schema, choice, isWhole: false),
        SchemaTypes.Boolean => choice.Next(2) == 0,
        _ => null,
    };

    private JsonArray Array(Schema schema, SeededChoice choice, int depth, int optional)
    {
        var count = Math.Max((int)(schema.MinItems ?? 0), depth < optional + 1 ? 1 : 0);
        if (schema.MaxItems is { } most) count = Math.Min(count, (int)most);
        var items = new JsonArray();
        for (var tries = 0; items.Count < count && tries < count * 10; tries++)
        {
            var of = items.Count < schema.PrefixItems.Count ? schema.PrefixItems[items.Count] : schema.Items;
            var item = of is null ? string.Create(CultureInfo.InvariantCulture, $"item {items.Count}") : Of(of, choice, depth + 1, optional);
            if (!schema.UniqueItems || !items.Any(earlier => JsonNode.DeepEquals(earlier, item))) items.Add(item);
        }

        return items;
    }

    private JsonObject Object(Schema schema, SeededChoice choice, int depth, int optional)
    {
        var members = new JsonObject();
        foreach (var property in schema.Properties)
        {
            var isLeftOut = isRequest ? property.Schema.ReadOnly : property.Schema.WriteOnly;
            if (isLeftOut || (depth >= optional && !schema.Required.Contains(property.Name))) continue;
            if (schema.MaxProperties is { } most && members.Count >= most && !schema.Required.Contains(property.Name)) continue;
            members[property.Name] = Of(property.Schema, choice, depth + 1, optional);
        }

        foreach (var name in schema.Required.Where(name => !members.ContainsKey(name)))
            if (schema.Properties.All(property => property.Name != name)) members[name] = schema.AdditionalProperties.Schema is { } of ? Of(of, choice, depth + 1, optional) : "text";
        for (var number = 1; schema.MinProperties is { } least && members.Count < least && number <= least; number++)
            members.TryAdd(string.Create(CultureInfo.InvariantCulture, $"key{number}"), schema.AdditionalProperties.Schema is { } of ? Of(of, choice, depth + 1, optional) : "text");
        return members;
    }
}
