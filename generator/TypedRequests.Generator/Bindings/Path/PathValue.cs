namespace TypedRequests.Generator.Bindings;

/// <summary>What fills a placeholder of the path.</summary>
/// <param name="Source">The parameter or property.</param>
/// <param name="Expression">How emitted code gets at its text.</param>
internal sealed record PathValue(BindingSource Source, string Expression);
