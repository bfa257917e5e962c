namespace TypedRequests.Generator.Model;

/// <summary>The method that gives values of a type their one text.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Type">The type, without its annotation.</param>
/// <param name="Expression">The text of <c>given</c>, which is not null.</param>
internal sealed record OwnTextModel(string Method, string Type, string Expression);
