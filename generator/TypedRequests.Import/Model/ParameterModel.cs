namespace TypedRequests.Import.Model;

/// <summary>A parameter of a method.</summary>
internal sealed class ParameterModel(string name, string wireName, TypeUse type)
{
    public string Name { get; } = name;

    public string WireName { get; } = wireName;

    public TypeUse Type { get; } = type;

    /// <summary>Where it goes.</summary>
    public ParameterRole Role { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>What the attribute says beside the name: <c>Style = QueryStyle.Csv</c>.</summary>
    public string? Setting { get; init; }

    public string? Description { get; init; }
}
