using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>An OpenAPI document as what a server allows and answers.</summary>
internal sealed class DocumentContract
{
    private const int MostReasons = 12;

    private readonly OpenApiDocument _document;
    private readonly OperationRoutes _routes;
    private readonly ParameterCheck _parameters;
    private readonly BodyCheck _bodies;
    private readonly AnswerMaker _answers;
    private readonly string _name;

    internal DocumentContract(string json, string name, int seed)
    {
        _document = OpenApiReader.Read(json);
        (_routes, _parameters, _bodies, _answers) = (new(_document), new(_document), new(_document), new(_document, seed));
        _name = name;
    }

    /// <summary>The operation that a call is; null if the document has none there.</summary>
    internal Operation? Find(ReceivedCall call) => _routes.Find(call.HttpMethod.Method, call.Url)?.Operation;

    /// <summary>The operation of an id, or of a verb and path.</summary>
    /// <exception cref="FakeServerException">There is none; the message names the nearest.</exception>
    internal Operation Named(string name)
    {
        if (_document.Operations.FirstOrDefault(operation => operation.Id == name || operation.ToString() == name) is { } found) return found;
        var nearest = _document.Operations.Select(static operation => operation.Id ?? operation.ToString()).MinBy(other => Likeness.Distance(other, name));
        throw new FakeServerException($"{_name} has no operation '{name}'. {(nearest is null ? "It has none." : $"The nearest name is '{nearest}'.")} An operation is named by its operationId, or as \"GET /path\".");
    }

    /// <summary>Why the document does not allow a call; null if it does.</summary>
    internal string? Refusal(ReceivedCall call)
    {
        if (_routes.Find(call.HttpMethod.Method, call.Url) is not { } found) return NoOperation(call);
        var misfits = _parameters.Misfits(call, found.Operation, found.Values).Concat(_bodies.Misfits(call, found.Operation)).ToList();
        if (misfits.Count == 0) return null;
        var shown = misfits.Take(MostReasons).Append(misfits.Count > MostReasons ? "…" : null).OfType<string>();
        return $"{_name} does not allow {call}, which is {found.Operation.Id ?? "an operation without an id"} (#{found.Operation.Place.Pointer}):\n  {string.Join("\n  ", shown)}";
    }

    /// <summary>What the document answers.</summary>
    internal ReplyBody Answer(ReceivedCall call, Operation operation, int? status, string? example) => _answers.Make(operation, call.Header("Accept"), status, example);

    private string NoOperation(ReceivedCall call)
    {
        if (_routes.Verbs(call.Url) is { Count: > 0 } verbs) return $"{_name} has no {call.HttpMethod} at {call.Url.AbsolutePath}, for {call}. It has {string.Join(", ", verbs)}.";
        return $"{_name} has no path for {call}.{(_routes.Nearest(call.Url) is { } nearest ? $" Did you mean {nearest}?" : "")}";
    }
}
