using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>A call that is expected by the operation of an OpenAPI document that it is. Without a reply it is answered as the document has it.</summary>
public sealed class OperationExpectation : Expectation<OperationExpectation>
{
    private readonly DocumentContract _contract;
    private readonly Operation _operation;

    internal OperationExpectation(DocumentContract contract, Operation operation) => (_contract, _operation) = (contract, operation);

    /// <summary>Replies as the document has it for a status.</summary>
    /// <param name="status">The status. The document has it, or its range (<c>4XX</c>), or a default.</param>
    /// <param name="example">The name of one of its examples, sent even where it does not fit the schema. <see langword="null"/>: the first example that fits, or a value made by the schema.</param>
    /// <exception cref="FakeServerException">At the call: the document has no such response or example.</exception>
    public OperationExpectation ReturnsFromDocument(int status, string? example = null) => Reply(new Reply(call => _contract.Answer(call, _operation, status, example)));

    /// <summary>Verb, path and name of the operation.</summary>
    public override string ToString() => _operation.Id is { } id ? $"{_operation} ({id})" : _operation.ToString();

    private protected override List<string>? MisfitsOfTarget(ReceivedCall call) => _contract.Find(call) == _operation ? [] : null;

    private protected override Reply Unsaid => new(call => _contract.Answer(call, _operation, null, null));
}
