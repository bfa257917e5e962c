using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value that is to be sent: a parameter, or a property of the client. Lives only while parsing.</summary>
internal sealed class BindingSource(ISymbol symbol, ITypeSymbol type, string expression, AttributeUse? attribute) : IPlaced
{
    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = type;

    /// <summary>How emitted code gets at the value.</summary>
    public string Expression { get; } = expression;

    public AttributeUse? Attribute { get; } = attribute;

    public ValueShape Shape { get; } = ValueShape.Of(type);

    public string Name => Symbol.Name;

    public bool IsProperty => Symbol is IPropertySymbol;

    public Location? Location => Symbol.Locations.FirstOrDefault();

    public bool MayBeNull => TypeRefReader.IsNullable(Type) || (Type is { IsValueType: false, NullableAnnotation: not NullableAnnotation.NotAnnotated });
}
