using TypedRequests.Import.Model;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>The types that have been made so far, in order.</summary>
internal sealed class TypeFactory
{
    private readonly List<DeclaredType> _types = [];
    private readonly List<NotExpressed> _notExpressed = [];

    public IReadOnlyList<DeclaredType> Types => _types;

    public IReadOnlyList<NotExpressed> NotExpressed => _notExpressed;

    public RecordType Record(Schema schema, Direction direction) => Add(new RecordType(_types.Count, schema) { Direction = direction });

    public UnionType Union(Schema schema, Direction direction) => Add(new UnionType(_types.Count, schema) { Direction = direction });

    public EnumType Enum(Schema schema, Direction direction, IReadOnlyList<EnumValue> values) => Add(new EnumType(_types.Count, schema, values) { Direction = direction });

    public void Refuse(DocumentPlace place, string reason) => Refuse(place.Pointer, reason);

    public void Refuse(string pointer, string reason) => _notExpressed.Add(new NotExpressed(pointer, reason));

    private T Add<T>(T type)
        where T : DeclaredType
    {
        type.Begin();
        _types.Add(type);
        return type;
    }
}
