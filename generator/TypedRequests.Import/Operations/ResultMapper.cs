using TypedRequests.Import.Model;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>What a success answers with. The first status of 2xx that has a body counts.</summary>
internal sealed class ResultMapper(SchemaMapper schemas, Operation operation, bool asEvents = false)
{
    private static readonly ResultModel s_none = new(ResultKind.None);

    public ResultModel Map(IReadOnlyList<string> words, IReadOnlyList<ParameterModel> parameters)
    {
        if (operation.Method == "HEAD") return new ResultModel(ResultKind.Value, TypeUse.Plain("Response"));
        var successes = Successes();
        if (successes.Find(static response => response.Content.Count > 0) is not { } success)
        {
            // What a redirect leads to is no answer of this API: its bytes.
            return successes.Count == 0 && operation.Responses.Any(static response => response.Status is "302" or "301" or "303" or "307" or "308") ? new ResultModel(ResultKind.Value, TypeUse.Plain("Stream")) : s_none;
        }

        var media = Choose(success);
        var result = Of(media, success, words, parameters);
        Warn(successes, success, media);
        var mayBeEmpty = successes.Exists(static response => response.Content.Count == 0 && response.Status is "204" or "205");
        return result.Kind == ResultKind.Value && mayBeEmpty ? result with { Type = result.Type!.OrNull(true) } : result; // a value has a type
    }

    /// <summary>The operation answers with JSON, or with events when it is asked for them: that takes two methods.</summary>
    public static bool HasEventsToo(Operation operation) =>
        operation.Responses.Any(static response => response.Status.StartsWith("2", StringComparison.Ordinal) && response.Content.Any(MediaTypes.IsJson) && response.Content.Any(MediaTypes.IsEvents));

    private List<ResponseSpec> Successes()
    {
        var successes = operation.Responses.Where(static response => response.Status.StartsWith("2", StringComparison.Ordinal)).OrderBy(static response => response.Status, StringComparer.Ordinal).ToList();
        return successes.Count > 0 ? successes : [.. operation.Responses.Where(response => response.Status == "default" && !operation.Responses.Any(static other => other.Status.StartsWith("3", StringComparison.Ordinal)))];
    }

    private MediaType Choose(ResponseSpec response) =>
        (asEvents ? response.Content.FirstOrDefault(MediaTypes.IsEvents) : null) ?? response.Content.FirstOrDefault(MediaTypes.IsPlainJson) ?? response.Content.FirstOrDefault(MediaTypes.IsJson) ?? response.Content.FirstOrDefault(MediaTypes.IsEvents)
        ?? response.Content.FirstOrDefault(MediaTypes.IsLines) ?? response.Content.FirstOrDefault(MediaTypes.IsText) ?? response.Content[0];

    private ResultModel Of(MediaType media, ResponseSpec response, IReadOnlyList<string> words, IReadOnlyList<ParameterModel> parameters)
    {
        var accept = MediaTypes.IsPlainJson(media) || response.Content.Count == 1 && !MediaTypes.IsJson(media) ? null : MediaTypes.Sendable(media);
        if (media.Schema is { } file && SchemaKinds.IsBinary(file.Resolved) && !MediaTypes.IsText(media)) return new ResultModel(ResultKind.Value, TypeUse.Plain("Stream")) { Accept = accept };
        var hint = NameHint.Of([.. words, "response"]);
        if (MediaTypes.IsJson(media)) return Json(media, response, hint, parameters) with { Accept = accept };
        if (MediaTypes.IsEvents(media) || MediaTypes.IsLines(media)) return Items(media, hint, accept);
        return new ResultModel(ResultKind.Value, MediaTypes.IsText(media) ? TypeUse.String : TypeUse.Plain("Stream")) { Accept = accept };
    }

    private ResultModel Items(MediaType media, NameHint hint, string? accept)
    {
        var type = schemas.Map(media.Schema, Direction.Answer, hint) with { IsNullable = false, Constant = null };
        if (type.Kind == TypeKind.List) type = type.Item!; // a list has an item
        if (MediaTypes.IsEvents(media) && (type.IsText || type.IsAnyJson)) type = TypeUse.Plain("SseItem<string>");
        return new ResultModel(ResultKind.Items, type) { Accept = accept };
    }

    private ResultModel Json(MediaType media, ResponseSpec response, NameHint hint, IReadOnlyList<ParameterModel> parameters)
    {
        var type = schemas.Map(media.Schema, Direction.Answer, hint) with { Constant = null };
        if (type.Kind == TypeKind.Plain && type.Text is "string" or "byte[]") return new ResultModel(ResultKind.Value, TypeUse.Json.OrNull(type.IsNullable));
        return Paging.Of(type, response, parameters, operation) ?? new ResultModel(ResultKind.Value, type);
    }

    // One method returns one type.
    private void Warn(List<ResponseSpec> successes, ResponseSpec success, MediaType media)
    {
        foreach (var other in successes)
        {
            if (other == success || other.Content.Count == 0 || other.Content.FirstOrDefault(MediaTypes.IsJson)?.Schema?.Resolved is not { } schema || schema == media.Schema?.Resolved) continue;
            if (ObjectView.Of(schema).Properties.Count > 0) schemas.Factory.Refuse(other.Place, $"{operation.Method} {operation.Path} answers {other.Status} with another body than {success.Status}; the method reads that of {success.Status}.");
        }
    }
}
