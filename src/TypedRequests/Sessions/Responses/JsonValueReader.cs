namespace TypedRequests;

/// <summary>The result of a hand-written call for JSON: the value, or the exception that says what came in its place.</summary>
internal sealed class JsonValueReader<T> : ResultReader<T>
{
    internal static readonly JsonValueReader<T> Instance = new();

    internal override BodyDemand Demand(Exchange call) => call.Status is < 200 or > 299 ? BodyDemand.Error : BodyDemand.Whole;

    internal override T Read(Exchange call) => Response.From(call).EnsureSuccessStatusCode().Json<T>();
}
