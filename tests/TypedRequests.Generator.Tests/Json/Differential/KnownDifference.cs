namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>One intended difference: what each side makes of one document.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Declaration">The type, called D; or more of them.</param>
/// <param name="Json">The document.</param>
/// <param name="Ours">Our value, told by their writer; null for a failure.</param>
/// <param name="Theirs">Theirs; null for a failure.</param>
internal sealed record KnownDifference(string Reason, string Declaration, string Json, string? Ours, string? Theirs);
