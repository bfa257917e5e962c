using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>A record, class or struct.</summary>
/// <param name="Members">In the order of declaration; those that are required first.</param>
/// <param name="Hierarchy">The closed hierarchy it is the base of.</param>
internal sealed record JsonObjectModel(EquatableArray<JsonMemberModel> Members, JsonHierarchyModel? Hierarchy)
{
    /// <summary>False for an abstract class or interface: only its derived types are read.</summary>
    public bool CanCreate { get; init; } = true;

    /// <summary>Names are matched with case only.</summary>
    public bool IsCaseSensitive { get; init; }

    public bool IsValueType { get; init; }

    /// <summary>Members that JSON does not know may not be there: <c>[JsonUnmappedMemberHandling(Disallow)]</c>.</summary>
    public bool RefusesUnknown { get; init; }

    /// <summary>Names that are no members, but tell the types of a hierarchy apart.</summary>
    public EquatableArray<string> Discriminators { get; init; }

    /// <summary>Members are set while they are read: nothing waits for a constructor or an initializer.</summary>
    public bool IsSetDirectly { get; init; }

    /// <summary>Parameters of the constructor whose members JSON leaves alone, and which have no default.</summary>
    public EquatableArray<string> IgnoredParameters { get; init; }
}
