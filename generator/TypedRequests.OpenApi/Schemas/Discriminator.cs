namespace TypedRequests.OpenApi;

/// <summary>The property by which the cases of a schema are told apart.</summary>
internal sealed class Discriminator(string propertyName, IReadOnlyDictionary<string, string> mapping)
{
    public string PropertyName { get; } = propertyName;

    /// <summary>From values to references or names of schemas; empty where a value is the name of its schema.</summary>
    public IReadOnlyDictionary<string, string> Mapping { get; } = mapping;
}
