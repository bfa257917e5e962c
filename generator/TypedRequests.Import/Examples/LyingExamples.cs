using TypedRequests.OpenApi;

namespace TypedRequests.Import.Examples;

/// <summary>All examples of bodies that their schemas do not allow: whatever an import relaxes or reports is among them.</summary>
internal static class LyingExamples
{
    /// <summary>Each as often as it is used; a pointer leads to the place in the example.</summary>
    public static IReadOnlyList<(Operation Operation, string Place, Example Example, ImportFault Fault)> Of(OpenApiDocument document)
    {
        var validator = new ExampleValidator(document);
        var found = new List<(Operation Operation, string Place, Example Example, ImportFault Fault)>();
        var known = new Dictionary<(int Example, Schema Schema), (string Path, string Message)?>();
        foreach (var (operation, place, media) in document.Operations.SelectMany(Bodies))
        {
            foreach (var example in media.Examples)
            {
                if (media.Schema is not { } schema) continue;
                var key = (example.Place.Offset, schema);
                if (!known.TryGetValue(key, out var wrong)) known.Add(key, wrong = validator.Check(schema, example.Value));
                if (wrong is { } fault) found.Add((operation, place, example, new ImportFault(example.Place.Pointer + fault.Path, fault.Message)));
            }
        }

        return found;
    }

    private static IEnumerable<(Operation Operation, string Place, MediaType Media)> Bodies(Operation operation) =>
        operation.Responses.SelectMany(response => response.Content.Select(media => (operation, response.Status + " " + media.Name, media)))
            .Concat((operation.Body?.Content ?? []).Select(media => (operation, "body " + media.Name, media)));
}
