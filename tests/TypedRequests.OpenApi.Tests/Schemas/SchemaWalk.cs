namespace TypedRequests.OpenApi.Tests;

/// <summary>Every schema that a document's operations and components reach, once.</summary>
internal static class SchemaWalk
{
    public static IReadOnlyCollection<Schema> Of(OpenApiDocument document)
    {
        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>(document.Schemas.Select(named => named.Value).Concat(document.Operations.SelectMany(Of)));
        while (open.TryPop(out var schema))
        {
            if (!seen.Add(schema)) continue;
            foreach (var inner in Inner(schema)) open.Push(inner);
        }
        return seen;
    }

    private static IEnumerable<Schema> Of(Operation operation) => operation.Parameters.Select(parameter => parameter.Schema)
        .Concat(operation.Responses.SelectMany(response => response.Content).Concat(operation.Body?.Content ?? []).Select(media => media.Schema))
        .Concat(operation.Responses.SelectMany(response => response.Headers).Select(header => header.Schema))
        .OfType<Schema>().SelectMany(schema => IsForm(schema) ? schema.Properties.Select(property => property.Schema) : [schema]);

    // The object of a 2.0 form stands nowhere in the document.
    private static bool IsForm(Schema schema) => schema.Properties.Count > 0 && schema.Json.TryGet("in", out _);

    private static IEnumerable<Schema> Inner(Schema schema) => schema.Properties.Select(property => property.Schema)
        .Concat(schema.AllOf).Concat(schema.OneOf).Concat(schema.AnyOf).Concat(schema.PrefixItems)
        .Concat(new[] { schema.Items, schema.Not, schema.AdditionalProperties.Schema, schema.Resolved }.OfType<Schema>());
}
