using TypedRequests.OpenApi;

namespace TypedRequests.Import.Model;

internal sealed class UnionType(int order, Schema schema) : DeclaredType(order, schema)
{
    public List<TypeUse> Cases { get; } = [];

    public override IEnumerable<TypeUse> Uses => Cases;

    public override string OwnShape => FormattableString.Invariant($"union|{IsDropped}|{Cases.Count}");

    /// <summary>The cases that are left after folding, each once.</summary>
    public IReadOnlyList<TypeUse> Distinct => [.. Cases.GroupBy(static one => one.Canonical is { } type ? (object)type : one.WriteBare()).Select(static group => group.First())];

    /// <summary>All cases are records, which then implement the union.</summary>
    public bool IsInterface => Distinct.All(static one => one.Canonical is RecordType);
}
