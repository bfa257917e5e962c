namespace TypedRequests.Generator.Model;

/// <summary>The method that writes an object of a list or map as names and values.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Type">The object's type, without its annotation.</param>
/// <param name="Statements">One for each member.</param>
internal sealed record FieldsModel(string Method, string Type, EquatableArray<string> Statements);
