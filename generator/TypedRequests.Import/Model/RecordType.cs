using TypedRequests.OpenApi;

namespace TypedRequests.Import.Model;

internal sealed class RecordType(int order, Schema schema) : DeclaredType(order, schema)
{
    public List<Member> Members { get; } = [];

    /// <summary>Members that the document does not name are kept.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The unions that it is a case of.</summary>
    public List<UnionType> Unions { get; } = [];

    public override IEnumerable<TypeUse> Uses => Members.Select(static member => member.Type);

    public override string OwnShape => "record|" + IsOpen + "|" + string.Join("\n", Members.Select(static member => member.Shape));
}
