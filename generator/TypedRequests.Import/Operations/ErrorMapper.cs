using System.Globalization;
using TypedRequests.Import.Model;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>The bodies of failures, each type with its statuses.</summary>
internal sealed class ErrorMapper(SchemaMapper schemas, Operation operation)
{
    public IReadOnlyList<(TypeUse Type, SortedSet<int> Statuses)> Map(IReadOnlyList<string> words)
    {
        var errors = new List<(TypeUse Type, SortedSet<int> Statuses)>();
        var hasSuccess = operation.Responses.Any(static response => response.Status is ['2' or '3', ..]);
        foreach (var response in operation.Responses)
        {
            var status = int.TryParse(response.Status, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            var isRest = response.Status is "default" && hasSuccess || response.Status.Length == 3 && response.Status[0] is '4' or '5' && status == 0;
            if (!(status is >= 400 and <= 599 || isRest) || Body(response) is not { Schema: { } schema }) continue;
            var type = schemas.Map(schema, Direction.Answer, NameHint.Of([.. words, "error"])) with { IsNullable = false, Constant = null };
            if (type.IsText || type.IsAnyJson || type.Parts().Any(static part => part.IsNullable)) continue;
            Add(errors, type, isRest ? null : status);
        }

        return errors;
    }

    private static MediaType? Body(ResponseSpec response) => response.Content.FirstOrDefault(MediaTypes.IsPlainJson) ?? response.Content.FirstOrDefault(MediaTypes.IsJson);

    private static void Add(List<(TypeUse Type, SortedSet<int> Statuses)> errors, TypeUse type, int? status)
    {
        // One type describes what nothing else does.
        if (status is null && errors.Exists(static error => error.Statuses.Count == 0)) return;
        var known = errors.FindIndex(error => error.Type == type && error.Statuses.Count > 0 == status is not null);
        if (known < 0) errors.Add((type, status is { } first ? [first] : []));
        else if (status is { } more) errors[known].Statuses.Add(more);
    }
}
