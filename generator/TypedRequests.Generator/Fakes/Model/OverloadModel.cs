namespace TypedRequests.Generator.Fakes.Model;

/// <summary>An overload of <c>server.On</c> for the calls that return one type.</summary>
/// <param name="Returned">The type that the call returns, without annotations.</param>
/// <param name="Maker">The method that makes the expectation.</param>
/// <param name="Expectation">The type of the expectation.</param>
/// <param name="Item">The type that a reply is made of; null when it is no value.</param>
internal sealed record OverloadModel(string Returned, string Maker, string Expectation, string? Item);
