namespace TypedRequests;

/// <summary>What a call returns: whether its body is buffered first, and how the result is made. Stateless, one instance per kind of result.</summary>
internal abstract class ResultReader<TResult>
{
    /// <summary>How much of the last response is read before <see cref="Read"/>.</summary>
    internal virtual BodyDemand Demand(Exchange call) => BodyDemand.Whole;

    /// <summary>Makes the result; the body is there as <see cref="Exchange.Body"/>, or open when it was not asked for.</summary>
    internal abstract TResult Read(Exchange call);
}
