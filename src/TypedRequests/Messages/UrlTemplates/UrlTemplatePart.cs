namespace TypedRequests;

/// <summary>A literal, or an expression when it has an operator.</summary>
/// <param name="Literal">The literal text.</param>
/// <param name="Operator">The expression's operator; <see langword="null"/> for a literal.</param>
/// <param name="Variables">The expression's variables.</param>
internal sealed record UrlTemplatePart(string Literal, UrlTemplateOperator? Operator, UrlTemplateVariable[] Variables);
