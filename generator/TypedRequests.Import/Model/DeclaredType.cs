using TypedRequests.OpenApi;

namespace TypedRequests.Import.Model;

/// <summary>A type that the import writes.</summary>
internal abstract class DeclaredType(int order, Schema schema)
{
    /// <summary>In which order it was met.</summary>
    public int Order { get; } = order;

    public Schema Schema { get; } = schema;

    public string Name { get; set; } = "";

    /// <summary>The way that its values go.</summary>
    public Direction Direction { get; init; }

    public List<NameHint> Hints { get; } = [];

    /// <summary>The type that stands for this one: its own, or an equal one that was met before.</summary>
    public DeclaredType Canonical { get; set; } = null!; // set below

    /// <summary>It cannot be written, and any JSON stands in its place.</summary>
    public bool IsDropped { get; set; }

    /// <summary>The interfaces that use it.</summary>
    public SortedSet<string> UsedBy { get; } = new(StringComparer.Ordinal);

    /// <summary>The types it is made of.</summary>
    public abstract IEnumerable<TypeUse> Uses { get; }

    /// <summary>What tells it from others beside the types it is made of.</summary>
    public abstract string OwnShape { get; }

    public DeclaredType Begin()
    {
        Canonical = this;
        return this;
    }
}
