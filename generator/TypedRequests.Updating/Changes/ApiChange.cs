namespace TypedRequests.Updating.Changes;

/// <summary>One change of an API.</summary>
/// <param name="Kind">What it means for clients.</param>
/// <param name="Place">Verb and route, or a type.</param>
/// <param name="Text">What changed, as Markdown.</param>
internal sealed record ApiChange(ChangeKind Kind, string Place, string Text);
