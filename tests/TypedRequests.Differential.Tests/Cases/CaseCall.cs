namespace TypedRequests.Differential.Tests.Cases;

/// <summary>One call of a case.</summary>
/// <param name="Expression">C# over <c>api</c>.</param>
/// <param name="HasValue">Whether its value is compared. Otherwise it is awaited, and only the request is compared.</param>
internal sealed record CaseCall(string Expression, bool HasValue);
