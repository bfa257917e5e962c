using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Parsing;

/// <summary>What a client says about names, enums and nulls: its own attribute, then its bases', then the assembly's. The numbers are those of the runtime's enums.</summary>
internal sealed record ClientPolicy(int Naming, int Enums, int Nullability, int QueryStyle, INamedTypeSymbol? JsonContext)
{
    /// <summary>The class whose <c>Format</c> methods say how values look in URLs; null for none.</summary>
    public INamedTypeSymbol? TextFormats { get; init; }

    /// <summary>Names of JSON members are matched with case only.</summary>
    public bool IsCaseSensitive { get; init; }

    /// <summary>An empty string in JSON is null where it could be no value.</summary>
    public bool EmptyIsNull { get; init; }
}
