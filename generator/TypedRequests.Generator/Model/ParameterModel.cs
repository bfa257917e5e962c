namespace TypedRequests.Generator.Model;

/// <summary>A parameter of an emitted member.</summary>
internal sealed record ParameterModel(string Type, string Name);
