using System.Globalization;
using System.Text.Json;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Checks values against schemas of a document. Not looked at are <c>unevaluatedProperties</c>, <c>unevaluatedItems</c>, <c>contains</c>, <c>if</c> and dynamic references.</summary>
/// <param name="document">The document.</param>
/// <param name="isRequest">Whether the values are sent: what is <c>readOnly</c> is not required of them. In a response that is so of what is <c>writeOnly</c>.</param>
internal sealed class SchemaCheck(OpenApiDocument document, bool isRequest)
{
    // References that lead in a circle without going deeper into the value.
    private const int DeepestNesting = 200;

    private readonly SchemaWords _words = new(document);

    /// <summary>What does not fit; empty when all does.</summary>
    internal List<SchemaMisfit> Misfits(JsonElement value, Schema? schema, string path = "$")
    {
        List<SchemaMisfit> found = [];
        if (schema is not null) Check(value, schema, path, found, 0);
        return found;
    }

    private void Check(JsonElement value, Schema schema, string path, List<SchemaMisfit> found, int depth)
    {
        if (depth >= DeepestNesting) return;
        if (schema.IsFalse) found.Add(new(path, "nothing is allowed here", schema.Place));
        else if (value.ValueKind != JsonValueKind.Null || !schema.Nullable) CheckValue(value, schema.Resolved, path, found, depth + 1);
    }

    private void CheckValue(JsonElement value, Schema schema, string path, List<SchemaMisfit> found, int depth)
    {
        if (!JsonTypes.Fits(value, schema.Types))
        {
            found.Add(new(path, $"expected {JsonTypes.Names(schema.Types)}, was {JsonTypes.Show(value)}", schema.Place));
            return;
        }

        if (_words.NotOneOf(value, schema) is { } wanted) found.Add(new(path, $"expected {wanted}, was {JsonTypes.Show(value)}", schema.Place));
        foreach (var reason in _words.Limits(value, schema)) found.Add(new(path, reason, schema.Place));
        if (value.ValueKind == JsonValueKind.Array) CheckItems(value, schema, path, found, depth);
        if (value.ValueKind == JsonValueKind.Object) CheckMembers(value, schema, path, found, depth);
        CheckCases(value, schema, path, found, depth);
    }

    private void CheckItems(JsonElement value, Schema schema, string path, List<SchemaMisfit> found, int depth)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            var of = index < schema.PrefixItems.Count ? schema.PrefixItems[index] : schema.Items;
            if (of is not null) Check(item, of, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), found, depth);
            index++;
        }
    }

    private void CheckMembers(JsonElement value, Schema schema, string path, List<SchemaMisfit> found, int depth)
    {
        foreach (var name in schema.Required.Where(name => !value.TryGetProperty(name, out _) && !IsOfTheOtherSide(schema, name)))
            found.Add(new(path, $"'{name}' is required", schema.Place));
        var properties = new Dictionary<string, Schema>(StringComparer.Ordinal);
        foreach (var property in schema.Properties) properties[property.Name] = property.Schema;
        foreach (var member in value.EnumerateObject())
        {
            var below = $"{path}.{member.Name}";
            var isKnown = properties.TryGetValue(member.Name, out var named);
            if (isKnown) Check(member.Value, named!, below, found, depth);
            foreach (var patterned in _words.Patterned(schema, member.Name))
            {
                isKnown = true;
                Check(member.Value, patterned, below, found, depth);
            }

            if (isKnown) continue;
            if (schema.AdditionalProperties is { Kind: AdditionalKind.Schema, Schema: { } additional }) Check(member.Value, additional, below, found, depth);
            else if (schema.AdditionalProperties.Kind == AdditionalKind.Forbidden) found.Add(new(below, $"the schema knows no '{member.Name}', and forbids others", schema.Place));
        }
    }

    private bool IsOfTheOtherSide(Schema schema, string name) =>
        schema.Properties.FirstOrDefault(property => property.Name == name)?.Schema is { } property && (isRequest ? property.ReadOnly : property.WriteOnly);

    private void CheckCases(JsonElement value, Schema schema, string path, List<SchemaMisfit> found, int depth)
    {
        foreach (var part in schema.AllOf) Check(value, part, path, found, depth);
        if (schema.AnyOf.Count > 0 && Nearest(value, schema.AnyOf, path, depth, out _) is { } nearest) found.AddRange(nearest.Prepend(new(path, "fits none of anyOf; the nearest one differs as follows", schema.Place)));
        if (schema.OneOf.Count > 0)
        {
            if (Nearest(value, schema.OneOf, path, depth, out var fitting) is { } none) found.AddRange(none.Prepend(new(path, "fits none of oneOf; the nearest one differs as follows", schema.Place)));
            else if (fitting > 1) found.Add(new(path, string.Create(CultureInfo.InvariantCulture, $"fits {fitting} of oneOf, and must fit exactly one"), schema.Place));
        }

        if (schema.Not is { } not && Inner(value, not, path, depth).Count == 0) found.Add(new(path, "is what 'not' forbids", not.Place));
    }

    // The misfits of the case that has the fewest; null if one fits.
    private List<SchemaMisfit>? Nearest(JsonElement value, IReadOnlyList<Schema> cases, string path, int depth, out int fitting)
    {
        var all = cases.Select(one => Inner(value, one, path, depth)).ToList();
        fitting = all.Count(static misfits => misfits.Count == 0);
        return fitting > 0 ? null : all.MinBy(static misfits => (misfits.Count, misfits[0].Path.Length));
    }

    private List<SchemaMisfit> Inner(JsonElement value, Schema schema, string path, int depth)
    {
        List<SchemaMisfit> found = [];
        Check(value, schema, path, found, depth);
        return found;
    }
}
