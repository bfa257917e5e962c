namespace TypedRequests;

/// <summary>An expected call of a typed client whose result is no value: nothing, a response, a stream.</summary>
public sealed class CallExpectation : TypedExpectation<CallExpectation>
{
    internal CallExpectation(CallPattern pattern)
        : base(pattern)
    {
    }
}
