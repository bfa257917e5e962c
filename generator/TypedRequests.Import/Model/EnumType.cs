using TypedRequests.OpenApi;

namespace TypedRequests.Import.Model;

internal sealed class EnumType(int order, Schema schema, IReadOnlyList<EnumValue> values) : DeclaredType(order, schema)
{
    public IReadOnlyList<EnumValue> Values { get; } = values;

    /// <summary>Values that the document does not know are read too.</summary>
    public bool HasFallback { get; set; }

    /// <summary>It tells the cases of a union apart, so it has no fallback.</summary>
    public bool TellsCases { get; set; }

    public override IEnumerable<TypeUse> Uses => [];

    public override string OwnShape => "enum|" + string.Join("\n", Values.Select(static value => value.Text).OrderBy(static text => text, StringComparer.Ordinal));
}
